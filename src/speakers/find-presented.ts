import { CuedPattern } from '../text/cued-patterns.ts';
import { wordsAt } from '../text/words-at.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { NameTest } from './find-clues.ts';
import { areCommonWords, lowerCaseWordsOf } from './lower-case-words.ts';
import { speechPattern } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';
import { type Speech, withSentenceBefore } from './speech.ts';

// "Then Ana Pereira, who runs", "Omar Diallo from the Example Hub", "next to him Lucía Gómez of".
const PRESENTED = speechPattern(
  'FULL_NAME(?:,\\s+\\p{Ll}{3,20}\\s|,?\\s+(?:(?:here )?from|with|of|representing|who|whom|is|has|was going to|answers|runs|works|comes|looks|joins|teaches|leads|heads|chairs|represents|manages|coordinates|directs|edits|founded|studies|will|could not|sells|speaks|brings|sits|builds|writes|online|on (?:Skype|Zoom|Teams|video|the (?:line|phone|screen))|by (?:video|phone))\\b|,?\\s+(?:who(?:\\u0027s|\\u2019s)|that(?:\\u0027s|\\u2019s| is)|s?he(?:\\u0027s|\\u2019s| is))\\s)',
  'dgu',
);
// "Ambassador Diallo for the Commission. Dr. Ana Pereira. And Mr. Omar Sow, whom you know."
const TITLED_ALONE = speechPattern(
  '^(?:(?:[Tt]hen|[Aa]nd)\\s+)?(?=(?:Mr|Mrs|Ms|Dr|Prof|Professor|Doctor|Madam|Ambassador|Judge|Senator)\\b)FULL_NAME[.]$',
  'dgu',
);
const LONGEST_ALONE = 60;
// "Ana is behind the laptop for everybody online": who serves those far away is named once, by one name.
/** Whoever serves those far away, by what stands behind the name. */
export const SERVING = speechPattern(
  '(?<=^|[,;]\\s|\\b(?:and|then)\\s)NAME(?:,\\s+\\p{Ll}[^.?!,]{2,40},)?\\s+(?:is\\s+(?:behind|moderating|looking after|taking care of|following|watching|monitoring|our\\s+(?:remote|online)|the\\s+(?:remote|online)\\s+moderator)|looks after|has the (?:chat|laptop|online|remote|people online|ones online|questions from)|is on the (?:chat|laptop|remote|other side)|for (?:those|the ones|the people|whoever is|everybody) (?:online|far away|on the screen)|takes care of|will (?:look after|moderate|read|follow|take care of))\\b',
  'dgu',
);
const CUED_SERVING = new CuedPattern(SERVING, SENTENCE_CUES);
const THOSE_AFAR = /\b(?:remote|remotely|online|chat|laptop|zoom|hubs?|virtual|far away)\b/;
// "The Ministry of Social Affairs is", "in the Middle East, who", "what we call Example Harbour, the library": a body, a place, a thing.
const OF_A_THING = /\b(?:the|of|in|at|near|around|(?:we|they|people) call(?: it)?|is called|named)\s{1,8}$/i;
const BEFORE = 20;
// "A second Security Act, and in there is", "our Digital Strategy has": what is decided and written, in capitals.
const WRITTEN =
  /\s(?:Acts?|Agenda|Agreement|Bills?|Charter|Codes?|Compact|Convention|Declaration|Decree|Directive|Framework|Guidelines|Laws?|Paper|Plan|Policy|Principles|Protocol|Recommendations?|Regulations?|Report|Resolution|Roadmap|Statement|Strategy|Treaty|Toolkit|Index|Day|Week|Fund|Project|Campaign|Award|Prize|Portal|Platform|Label|Summit|Conference)$/;
// A turn that names a panel; more names than that are a list of something else.
const MOST = 40;

/** Somebody whom others present, and the number of the turn in which they do. */
export interface PresentedPerson {
  readonly name: NameForm;
  readonly turn: number;
}

/**
 * The full names with which turns that lead the session present people.
 * @param leads whether the turn of a number hands over to somebody
 */
export function findPresented(
  { source }: Transcript,
  speech: readonly Speech[],
  leads: (turn: number) => boolean,
  isOtherThing: NameTest,
): PresentedPerson[] {
  return speech.flatMap(({ turn, sentences }) => {
    const isLeading = leads(turn.number);
    const found: PresentedPerson[] = [];
    // At the end of a turn a name in full calls.
    const isWithin = (at: number): boolean => at > 0 && at < sentences.length - 1;
    for (const [at, { start, end }] of sentences.entries()) {
      const words = wordsAt(source.text, { start, end });
      const mayServe = CUED_SERVING.mayMatch(words, { source: source.text, start });
      if (!isLeading && !mayServe) continue;
      const presented = isLeading ? [...words.matchAll(PRESENTED)] : [];
      const isAlone = isLeading && words.length <= LONGEST_ALONE && isWithin(at);
      const titled = isAlone ? [...words.matchAll(TITLED_ALONE)] : [];
      const serving = mayServe ? [...words.matchAll(SERVING)] : [];
      const serves = serving.length > 0 && THOSE_AFAR.test(withSentenceBefore(source.text, sentences, at));
      for (const match of [...presented, ...titled, ...(serves ? serving : [])]) {
        const printed = trimToName(match.groups?.name ?? '');
        if (OF_A_THING.test(words.slice(Math.max(0, match.index - BEFORE), match.index))) continue;
        if (found.length >= MOST || labelKind(printed) !== 'name' || WRITTEN.test(printed)) continue;
        if (isOtherThing(printed) || areCommonWords(printed, lowerCaseWordsOf(source))) continue;
        found.push({ name: nameForm(printed), turn: turn.number });
      }
    }
    return found;
  });
}
