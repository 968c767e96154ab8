import { NO_NAMES } from '../transcript/no-names.ts';
import type { Form } from './fold-words.ts';
import type { HeadNoun } from './head-nouns.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { type FoundName, type KnownHere, named } from './pattern.ts';
import { isCapital, type SessionWords, type TurnWords } from './session-words.ts';

const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };

/** A capital behind small letters, or letters behind a number: "QuantaHub", "euTrust", "3Rivers". */
const WRITTEN_AS_A_NAME =
  /^(?=.{4,40}$)(?:\p{L}+\p{N}?(?<=[\p{Ll}\p{N}])\p{Lu}[\p{L}\p{N}]*|\p{N}\p{Lu}\p{Ll}[\p{L}\p{N}]*)$/u;
/** Families are written so, and what is joined to "al" or "d'". */
const OF_A_FAMILY = /^(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|St|San|Al|El|Ben|Ibn|Abd)\p{Lu}/u;

function isWrittenAsAName({ shape, text, key, letters }: Form): boolean {
  return (
    shape === 'mixed' &&
    WRITTEN_AS_A_NAME.test(text) &&
    !OF_A_FAMILY.test(text) &&
    !OF_NO_BODY.has(key) &&
    !OF_NO_BODY.has(letters.toLowerCase())
  );
}

/**
 * What only a body or a product writes so: "from QuantaHub", "and euTrust has shown it". Behind "a" it is one of many, in front of
 * more capitals part of something longer, which others find.
 */
export function camelNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const word = words[at];
  if (session.capitals === 'none' || !word || !isWrittenAsAName(word) || known.nameAt(turn, at)) return null;
  if (session.lowerCase.has(word.key)) return null;
  const before = words[at - 1]?.key;
  if (before === 'a' || before === 'an' || isPartOfMore(turn, at)) return null;
  return named(session, turn, at, at, ORGANISATION, 0.66);
}

/** Capitals right beside a word: it is part of a longer name. What only opens a sentence is none: "At Example". */
export function isPartOfMore({ words }: TurnWords, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (after?.joint === 'tight' && isCapital(after) && after.key !== 'i') return true;
  return (
    word?.joint === 'tight' &&
    before !== undefined &&
    isCapital(before) &&
    !before.isFunctionWord &&
    before.key !== 'i' &&
    !NO_NAMES.has(before.text.toLowerCase())
  );
}
