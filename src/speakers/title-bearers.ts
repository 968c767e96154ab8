import { onceFor } from '../text/once-for.ts';
import { type Quote, quoteOf } from '../text/span.ts';
import { isLeadingLabel } from '../transcript/label.ts';
import { speechPattern } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Session } from './session.ts';

// Titles by which somebody is called without a name, each in its forms, and how it is written before a name.
const TITLES: readonly (readonly [title: string, forms: string, before?: string])[] = [
  ['professor', 'Professor|Professeure?|Prof\\.?'],
  ['doctor', 'Doctor', 'Dr\\.?'],
  ['engineer', 'Engineer', 'Eng\\.?'],
  ['ambassador', 'Ambassador|Excellency', 'Amb\\.?'],
  ['minister', 'Minister'],
  ['commissioner', 'Commissioner'],
  ['senator', 'Senator'],
  ['judge', 'Judge'],
  ['director', 'Director'],
  ['chair', 'Chair|Chairman|Chairperson|Chairwoman'],
];

/** The titles in a pattern, as people are called by them, each in a group of its name. */
export const TITLE_FORMS = TITLES.map(([title, forms]) => `(?<${title}>${forms})`).join('|');
const BEFORE_NAME = TITLES.map(([title, forms, before]) => `(?<${title}>${forms}${before ? `|${before}` : ''})`).join(
  '|',
);

/** Which title a match of {@link TITLE_FORMS} holds; null for no match. */
export function titleIn(match: RegExpExecArray | null): string | null {
  const groups = match?.groups ?? {};
  return TITLES.find(([title]) => groups[title] !== undefined)?.[0] ?? null;
}

/** Somebody whom the words give a title, and where. */
export interface TitleBearer {
  readonly title: string;
  readonly person: string;
  readonly turn: number;
  readonly evidence: Quote;
}

// "Ambassador Diallo", "Ana Pereira, our own Minister".
const TITLE_AND_NAME = speechPattern(`\\b(?:${BEFORE_NAME})\\s+NAME`, 'gu');
const NAME_AND_TITLE = speechPattern(
  `FULL_NAME,\\s+(?:our|the|your|my|their|his|her|a|an)\\s+(?:\\p{Ll}{2,20}\\s+){0,2}(?:${TITLE_FORMS})(?![\\p{L}])`,
  'gu',
);

/** Who has which title, as those say who present or call them. Read where somebody is called by a title alone, or printed under one. */
export const titleBearers = onceFor((session: Session): readonly TitleBearer[] => {
  const { source, turns } = session.transcript;
  return turns.flatMap(({ number, text, textStart }) =>
    session.leads(number) || isLeadingLabel(session.label(number)?.role ?? '')
      ? [TITLE_AND_NAME, NAME_AND_TITLE].flatMap((pattern) =>
          [...text.matchAll(pattern)].flatMap((match): TitleBearer[] => {
            const title = titleIn(match);
            const person = session.roster.find(nameForm(trimToName(match.groups?.name ?? '')))?.id;
            if (title === null || person === undefined) return [];
            const start = textStart + match.index;
            return [{ title, person, turn: number, evidence: quoteOf(source.text, start, start + match[0].length) }];
          }),
        )
      : [],
  );
});

/** The only one who has a title, of all but some; null where none or several have it. */
export function onlyBearer(
  bearers: readonly TitleBearer[],
  title: string,
  others: ReadonlySet<string | null>,
): TitleBearer | null {
  const own = bearers.filter((bearer) => bearer.title === title && !others.has(bearer.person));
  return new Set(own.map(({ person }) => person)).size === 1 ? (own[0] ?? null) : null;
}
