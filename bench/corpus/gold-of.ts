import { slugOf } from '../../src/text/slug.ts';

import { countriesIn, type Field } from './field.ts';
import { listed } from './listed.ts';
import type { PrintedTurn } from './print-session.ts';
import { fullNameOf } from './slots.ts';
import type { Body, Participant, Passage, Phrase } from './spoken.ts';
import { textOf } from './spoken.ts';

/**
 * What a careful reader would find in a printed session, in the form of test/gold/README.md. Every text is a JSON string, which is a
 * YAML one, too.
 */
export function goldOf(transcript: string, turns: readonly PrintedTurn[], field: Field): string {
  const links = turns.flatMap(({ passages }) => passages.flatMap(({ phrases }) => phrases));
  const clear = new Set(links.filter(({ misheard }) => !misheard).map((phrase) => linkOf(phrase)));
  return [
    `transcript: ${json(transcript)}`,
    'set: generated',
    'annotation: made with the transcript',
    ...section('people', peopleOf(turns, links)),
    ...section('things', thingsOf(links)),
    ...section('turns', turnsOf(turns, clear, field)),
    ...section('exchanges', exchangesOf(turns)),
    '',
  ].join('\n');
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${name}: []`] : [`${name}:`, ...lines];
}

/** Those who are known to speak or are named, by the names that the file prints. */
function peopleOf(turns: readonly PrintedTurn[], phrases: readonly Phrase[]): string[] {
  const names = new Map<Participant, Set<string>>();
  const namesOf = (one: Participant): Set<string> => listed(names, one, () => new Set());
  const told = new Set<Participant>();
  for (const { known, speaker, label, passages } of turns) {
    if (known === null) continue;
    const own = namesOf(known);
    if (label === fullNameOf(speaker).toUpperCase()) own.add(fullNameOf(speaker));
    if (passages.some((passage) => tellsBody(passage, known.person.body))) told.add(known);
  }
  for (const { text, link } of phrases) if (link !== null && 'person' in link) namesOf(link.person).add(text);
  for (const passage of turns.flatMap(({ passages }) => passages)) {
    const guest = passage.phrases.find(({ link }) => link !== null && 'person' in link)?.link ?? null;
    if (guest !== null && 'person' in guest && tellsBody(passage, guest.person.person.body)) told.add(guest.person);
  }
  return [...names].map(([one, printed]) => {
    const full = fullNameOf(one);
    const sorted = [...printed].sort((a, b) => Number(b === full) - Number(a === full) || b.length - a.length);
    return `  - { key: ${one.key}, names: ${json(sorted)}, groups: ${json(told.has(one) ? [one.person.body.group] : [])} }`;
  });
}

function tellsBody({ phrases }: Passage, body: Body): boolean {
  return phrases.some(
    ({ link }) =>
      link !== null && (('thing' in link && link.thing === body) || ('known' in link && link.known === body.known)),
  );
}

function thingsOf(phrases: readonly Phrase[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const { text, link } of phrases)
    if (link !== null && 'thing' in link) listed(names, keyOf(link.thing), () => new Set([link.thing.name])).add(text);
  return [...names].map(([key, printed]) => `  - { key: ${key}, names: ${json([...printed])} }`);
}

function keyOf(body: Body): string {
  return slugOf(body.name);
}

function linkOf({ link }: Phrase): string | null {
  if (link === null) return null;
  return 'known' in link ? link.known : 'person' in link ? link.person.key : keyOf(link.thing);
}

function turnsOf(turns: readonly PrintedTurn[], clear: ReadonlySet<string | null>, field: Field): string[] {
  return turns.flatMap((turn, index) => {
    const lines = [
      `  - begins: ${json(beginning(turn, turns[index - 1]))}`,
      `    speaker: ${turn.known === null ? 'null' : turn.known.key}`,
    ];
    const mentions = turn.passages.flatMap(({ phrases }) =>
      phrases.flatMap((phrase) => mentionsOf(phrase, clear, field)),
    );
    if (mentions.length > 0) lines.push('    mentions:', ...mentions);
    const lessons = turn.passages.filter(({ lesson }) => lesson !== null);
    if (lessons.length > 0) lines.push('    lessons:', ...lessons.map(lessonOf));
    return lines;
  });
}

/** The first words of a turn, as many as tell it from the turn before. */
function beginning(turn: PrintedTurn, before: PrintedTurn | undefined): string {
  const words = turn.paragraphs.join(' ').split(/\s+/);
  const earlier = before?.paragraphs.join(' ').replace(/\s+/g, ' ') ?? '';
  let count = Math.min(words.length, 6);
  while (count < words.length && earlier.includes(words.slice(0, count).join(' '))) count += 1;
  return words.slice(0, count).join(' ');
}

function mentionsOf(phrase: Phrase, clear: ReadonlySet<string | null>, field: Field): string[] {
  const link = linkOf(phrase);
  if (link === null) return [];
  // Misheard, and never printed right: a reader may guess it, or may not.
  const optional = phrase.misheard === true && !clear.has(link);
  const whole = `      - ${json(phrase.text)}: ${optional ? `{ link: ${json(link)}, optional: true }` : json(link)}`;
  const within = countriesIn(phrase.text, field).map(
    ({ id, names: [name = ''] }) => `      - ${json(name)}: { link: ${json(id)}, optional: true }`,
  );
  return [whole, ...within];
}

function lessonOf({ phrases, lesson }: Passage): string {
  const optional = lesson?.optional ? ', optional: true' : '';
  return `      - { kind: ${json(lesson?.kinds ?? [])}${optional}, quote: ${json(textOf(phrases))} }`;
}

function exchangesOf(turns: readonly PrintedTurn[]): string[] {
  const speakers = new Map(
    turns.flatMap(({ passages, known }) => passages.map((passage) => [passage, known] as const)),
  );
  return [...speakers].flatMap(([passage, speaker]) => {
    const answers = passage.lesson?.answers ?? null;
    if (answers === null) return [];
    const earlier = speakers.get(answers.passage) ?? null;
    // Between people who are known; a reader may still set the words of others beside each other.
    const optional = speaker === null || earlier === null ? ', optional: true' : '';
    return `  - { kind: ${answers.kind}${optional}, from: ${json(textOf(passage.phrases))}, to: ${json(textOf(answers.passage.phrases))} }`;
  });
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
