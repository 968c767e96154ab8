import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { evaluateCase } from '../../src/evaluation/evaluate.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import type { GoldCase } from '../../src/evaluation/gold.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { SEED } from '../support/run-cli.ts';
import { transcriptOf } from './invented.ts';

const reader = loadReader({ curated: true });

/** What the program itself understood, as if a reader had written it. */
function ownGold({ transcript, attribution, entities, standings, lessons, exchanges }: Understanding): GoldCase {
  const groups = new Map(standings.map(({ person, represents }) => [person, represents.map(({ group }) => group)]));
  const unnamed = new Set(attribution.turns.filter((turn) => turn.basis === 'description').map((turn) => turn.speaker));
  const present = attribution.people.map(({ id, name, aliases }) => ({
    key: `own-${id}`,
    names: unnamed.has(id) ? [] : [name, ...aliases],
    groups: groups.get(id) ?? [],
  }));
  const isPresent = new Set(attribution.people.map(({ id }) => id));
  const absent = entities.entities
    .filter(({ id, kinds }) => kinds.includes('PERSON') && !isPresent.has(id))
    .map(({ id, name, aliases }) => ({ key: `own-${id}`, names: [name, ...aliases], groups: [] }));
  const people = [...present, ...absent];
  const isPerson = new Set(entities.entities.filter(({ kinds }) => kinds.includes('PERSON')).map(({ id }) => id));
  const listed = new Set([...reader.knowledge.entities, ...reader.knowledge.places].map(({ id }) => id));
  const isTopic = new Set(entities.entities.filter(({ kinds }) => `${kinds}` === 'TOPIC').map(({ id }) => id));
  const things = entities.entities
    .filter(({ id }) => !isPerson.has(id) && !listed.has(id))
    .map(({ id, name, aliases }) => ({ key: `own-${id}`, names: [name, ...aliases] }));
  const turns = transcript.turns.map(({ number, textStart }, index) => ({
    start: textStart,
    end: transcript.turns[index + 1]?.textStart ?? transcript.source.text.length,
    speaker: attribution.turns[index]?.speaker == null ? null : `own-${attribution.turns[index].speaker}`,
    mentions: entities.mentions
      .filter(({ turn, entity }) => turn === number && !isTopic.has(entity))
      .map(({ start, end, surface, entity }) => ({
        ...{ start, end, surface, optional: false },
        links: [listed.has(entity) ? entity : `own-${entity}`],
      })),
    lessons: lessons
      .filter(({ turn }) => turn === number)
      .map(({ start, end, quote, kind }) => ({ start, end, quote, kinds: [kind], optional: false })),
  }));
  const placeOf = new Map(lessons.map(({ id, start, end }) => [id, [{ start, end }]]));
  const own = exchanges.map(({ kind, from, to }) => {
    return { kinds: [kind], from: placeOf.get(from) ?? [], to: placeOf.get(to) ?? [], optional: false };
  });
  return { path: 'own.yaml', set: 'seed', people, things, turns, exchanges: own };
}

test('measured against itself the program is perfect', () => {
  const { source } = transcriptOf(readFileSync(SEED, 'utf8'));
  const understanding = understand(source, reader);
  const { score, errors } = evaluateCase(ownGold(understanding), understanding, reader.knowledge);
  expect(errors).toEqual({ speakers: [], groups: [], mentions: [], citations: [], lessons: [], exchanges: [] });
  const all = { precision: 1, recall: 1, f1: 1 };
  expect(figuresOf(score)).toMatchObject({
    source: 1,
    wordsRight: 1,
    surelyWrong: 0,
    groupsRight: 1,
    hats: all,
    mentions: all,
    mentionSpans: all,
    citations: all,
    citationsCounted: all,
    lessons: all,
    lessonPairs: all,
    lessonsOfRightKind: 1,
    exchanges: all,
    exchangesByTurn: all,
  });
  // All words of the turns that somebody is known to speak, with blanks for the parentheticals.
  const words = understanding.transcript.turns.flatMap(({ text, notes }, index) => {
    if (understanding.attribution.turns[index]?.speaker == null) return [];
    return notes
      .reduce((spoken, note) => spoken.replace(source.text.slice(note.start, note.end), ' '), text)
      .match(/\S+/g);
  });
  expect(score.speakers.words.right).toBe(words.length);
});
