import { quoteOf } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { ClaimClue } from './find-claims.ts';
import type { NameTest } from './find-clues.ts';
import { labelName } from './labelled-turn.ts';
import type { ListedPerson } from './listed-people.ts';

const LISTED = 0.85;
const IN_BRACKETS = 0.9;
const TITLED = 0.85;
const BRACKETS = /\(([^()]{2,80})\)\s*$/;
const TITLE = /\b(?:HON(?:OU?RABLE)?|H\.E|EXCELLENCY|MINISTER|SENATOR|AMBASSADOR|AMB|PROFESSOR|PROF|JUDGE)\b/i;

/** What print tells of people: the list of participants, `ANA PEREIRA (EXAMPLE HUB):`, `MINISTER PEREIRA:`. */
export function claimsOfPrint(
  { source, turns }: Transcript,
  listed: readonly ListedPerson[],
  isOtherThing: NameTest,
): ClaimClue[] {
  const claims: ClaimClue[] = listed.flatMap(({ name, body, quote, start, end }): ClaimClue[] =>
    body === null
      ? []
      : [
          {
            turn: 1,
            subject: name,
            role: null,
            object: body,
            confidence: LISTED,
            describes: false,
            printed: true,
            quote,
            start,
            end,
          },
        ],
  );
  const seen = new Set<string>();
  for (const { number, label, textStart } of turns) {
    if (label === null || seen.has(label)) continue;
    seen.add(label);
    const subject = labelName(label, isOtherThing);
    if (subject === null) continue;
    const at = source.text.lastIndexOf(label, textStart - label.length - 1);
    const claim = (from: number, length: number, confidence: number): void => {
      const object = { start: at + from, end: at + from + length };
      claims.push({
        turn: number,
        subject,
        role: null,
        object,
        confidence,
        describes: false,
        printed: true,
        ...quoteOf(source.text, at, at + label.length),
      });
    };
    const brackets = BRACKETS.exec(label);
    if (brackets !== null) claim(brackets.index + 1, (brackets[1] ?? '').length, IN_BRACKETS);
    const title = TITLE.exec(label);
    if (title !== null) claim(title.index, title[0].length, TITLED);
  }
  return claims;
}
