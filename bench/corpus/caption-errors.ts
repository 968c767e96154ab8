import type { Dice } from './dice.ts';
import type { Passage, Phrase, SpokenTurn } from './spoken.ts';

/** How well a captioner heard: shares of the words and of the names that come out wrong. */
export interface Hearing {
  readonly words: number;
  readonly names: number;
}

// Letters that sound alike when they are spelt out: GFCE becomes GSCE, GSET.
const LETTERS = ['BCDEGPTVZ', 'AJKH', 'FLMNSX', 'QUW', 'IY'];

// Words of names that a captioner heard as another word, as "Form of Incident Response", "global group of experts".
const WORDS_OF_NAMES: Readonly<Record<string, readonly string[]>> = {
  Forum: ['Form', 'Foreign'],
  Governance: ['Government', 'governments'],
  Commission: ['Mission', 'Commissioner'],
  Council: ['Counsel', 'Consul'],
  Convention: ['Invention', 'Conversion'],
  Initiative: ['Initial'],
  Foundation: ['Formation'],
  Coalition: ['Collision', 'Collation'],
  Security: ['Securities'],
  Institute: ['Institutes'],
  Expertise: ['Experts'],
  International: ['National'],
  Principles: ['Principals'],
  Alliance: ['Allowance'],
  Society: ['Societies'],
  Network: ['Networks'],
};

// Ordinary words as they are captioned in the seed session: heart, cooperation, role, notes.
const WORDS: Readonly<Record<string, string>> = {
  cooperation: 'corporation',
  heart: 'hart',
  their: 'there',
  role: 'roll',
  whole: 'hole',
  principle: 'principal',
  notes: 'noughtses',
  than: 'then',
  site: 'sight',
  affects: 'effects',
  weather: 'whether',
  board: 'bored',
  fourth: 'forth',
  would: 'wood',
  here: 'hear',
  four: 'for',
  two: 'to',
  know: 'no',
  team: 'teem',
  draft: 'draught',
};

/** What the captions make of a turn. Lessons go on answering the passage that was printed. */
export function captionTurns(turns: readonly SpokenTurn[], hearing: Hearing, dice: Dice): SpokenTurn[] {
  const printed = new Map<Passage, Passage>();
  return turns.map((turn) => ({
    ...turn,
    passages: turn.passages.map((passage) => {
      const { lesson } = passage;
      const answers = lesson?.answers ?? null;
      const caption: Passage = {
        ...passage,
        phrases: passage.phrases.map((phrase) => mishear(phrase, hearing, dice)),
        lesson:
          lesson === null || answers === null
            ? lesson
            : { ...lesson, answers: { ...answers, passage: printed.get(answers.passage) ?? answers.passage } },
      };
      printed.set(passage, caption);
      return caption;
    }),
  }));
}

function mishear(phrase: Phrase, hearing: Hearing, dice: Dice): Phrase {
  if (phrase.link === null) {
    const text = phrase.text.replace(/\p{L}{2,}/gu, (word) =>
      dice.chance(hearing.words) ? wrongWord(word, dice) : word,
    );
    return { ...phrase, text };
  }
  if (!dice.chance(hearing.names)) return phrase;
  if (!('person' in phrase.link) && dice.chance(0.3)) return { ...phrase, text: phrase.text.toLowerCase() };
  // Countries are in every captioner's dictionary: none is misspelt in the seed session.
  const text = phrase.plain ? phrase.text : wrongName(phrase.text, dice);
  return text === phrase.text ? phrase : { ...phrase, text, misheard: true };
}

function wrongWord(word: string, dice: Dice): string {
  const alike = WORDS[word];
  if (alike !== undefined && dice.chance(0.8)) return alike;
  // The captioner notices and says it again.
  if (dice.chance(0.3)) return `${letterWrong(word, dice)} ‑‑ ${word}`;
  return dice.chance(0.2) ? `${word} ${word}` : letterWrong(word, dice);
}

function wrongName(name: string, dice: Dice): string {
  if (/^[A-Z]{3,}$/.test(name)) {
    const at = dice.between(0, name.length - 1);
    const alike = LETTERS.find((letters) => letters.includes(name[at] as string)) ?? '';
    const others = [...alike].filter((letter) => letter !== name[at]);
    return others.length === 0 ? name : name.slice(0, at) + dice.pick(others) + name.slice(at + 1);
  }
  const words = name.split(' ').filter((word) => WORDS_OF_NAMES[word] !== undefined);
  if (words.length > 0) {
    const word = dice.pick(words);
    return name.replace(word, dice.pick(WORDS_OF_NAMES[word] ?? [word]));
  }
  return letterWrong(name, dice);
}

/** A letter left out, doubled, or two changed about; never the first one. */
function letterWrong(word: string, dice: Dice): string {
  if (word.length < 4) return word;
  const at = dice.between(1, word.length - 2);
  const [before, here, next, behind] = [
    word.slice(0, at),
    word[at] as string,
    word[at + 1] as string,
    word.slice(at + 2),
  ];
  if (!/\p{L}\p{L}/u.test(here + next)) return word;
  return dice.pick([before + next + behind, before + here + here + next + behind, before + next + here + behind]);
}
