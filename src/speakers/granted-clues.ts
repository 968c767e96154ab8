import { quoteOf } from '../text/span.ts';
import { breaksIn } from './asks-in.ts';
import { SpotFinder } from './find-spots.ts';
import type { NameClue } from './name-clue.ts';
import { nameForm } from './person-name.ts';
import type { Session } from './session.ts';

const NOT_CALLED = /\b(?:my turn|on the panel|in the queue|next in line|after the next)\b/i;
const GRANTS =
  /\b(?:go ahead|go on|carry on|of course|by all means|you may|please do|please go|your turn|(?:the )?next (?:one )?(?:any ?way|in any case)|you(?:'re|\u2019re| are| were) (?:the )?next|so sorry|stay there|that voice|(?:have|\u2019ve|'ve) begun|jump in|feel free|that (?:was|is))\b/i;
const GRANT_REACH = 3;
const NAME_REACH = 5;
const GRANTED = 0.75;

/** "Can I react to that?", and who leads: "Go ahead, Ana." - the one person whom such an answer names is who asked. */
export function grantedClues(session: Session): NameClue[] {
  const { source, turns } = session.transcript;
  const finder = new SpotFinder(source.text, session.roster);
  return turns.flatMap(({ number, text }): NameClue[] => {
    if (session.label(number)?.person != null) return [];
    const answer = session.speech(number + 1);
    const giver = session.label(number + 1)?.person ?? null;
    if (answer === undefined || (giver !== null && giver !== session.moderator)) return [];
    const last = answer.sentences[Math.min(GRANT_REACH, answer.sentences.length) - 1];
    if (last === undefined || !GRANTS.test(source.text.slice(answer.turn.textStart, last.end))) return [];
    // A whole turn is read last.
    if (!breaksIn(text) && !NOT_CALLED.test(text)) return [];
    const near = finder.spotsOf(answer).filter(({ sentence }) => sentence < NAME_REACH);
    const people = new Set(near.flatMap((spot) => spot.people));
    people.delete(session.moderator ?? '');
    const [person] = people;
    const spot = near.find((one) => person !== undefined && one.people.includes(person));
    const name = person === undefined ? undefined : session.roster.byId(person)?.name;
    const said = answer.sentences[spot?.sentence ?? 0];
    if (people.size !== 1 || name === undefined || said === undefined) return [];
    const quote = quoteOf(source.text, said.start, said.end);
    return [{ kind: 'thanks', turn: number + 1, name: nameForm(name), strength: GRANTED, ...quote }];
  });
}
