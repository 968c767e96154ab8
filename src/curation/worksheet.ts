import type { Standing } from '../affiliations/standing.ts';
import type { EntityIndex } from '../entities/mention.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { isNameless } from '../speakers/describe-unnamed.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { Anchors } from './anchors.ts';

/** What the program understood of a session: the part that people review. */
export interface Reviewed {
  readonly transcript: Transcript;
  readonly attribution: Attribution;
  readonly entities: EntityIndex;
  readonly standings: readonly Standing[];
  readonly lessons: readonly Lesson[];
}

/** One thing to look at: how sure the program is, what to read, and lines to uncomment. */
interface Item {
  readonly confidence: number;
  readonly about: readonly string[];
  readonly lines: readonly string[];
}

// Surer than this the program is mostly right, and a person's evenings are short.
const SURE = 0.8;
// Turns with fewer words say nothing that anybody would cite.
const LEAST_WORDS = 5;
const WIDTH = 110;

/**
 * A curation file with nothing decided yet: the least certain decisions of the program, the least certain first in each list, each with the
 * words, what else it could be, and lines to uncomment and complete. What people decided already is left out.
 */
export function worksheet(reviewed: Reviewed): string {
  const { transcript } = reviewed;
  const anchors = new Anchors(transcript);
  const lists = [
    ['speakers', speakers(reviewed, anchors)],
    ['people', people(reviewed)],
    ['mentions', mentions(reviewed, anchors)],
    ['lessons', lessons(reviewed, anchors)],
  ] as const;
  const count = lists.reduce((sum, [, items]) => sum + items.length, 0);
  return [
    '# yaml-language-server: $schema=seeds/curation/curation.schema.json',
    '#',
    `# ${transcript.session.title}`,
    `# ${count} decisions of which the program is not sure, the least certain first in each list. Uncomment what you decide, correct it, say`,
    '# why; delete the rest or leave it. docs/curation.md describes the form; `bpf-graph review --check` tells what does not fit.',
    `session: ${transcript.session.id}`,
    `text: ${transcript.source.textSha256}`,
    '# by: your name',
    '# on: 2026-12-31',
    ...lists.flatMap(([name, items]) => [
      '',
      `${name}:`,
      ...items.toSorted((a, b) => a.confidence - b.confidence).flatMap(printed),
    ]),
    '',
  ].join('\n');
}

function printed({ confidence, about, lines }: Item): string[] {
  const sure = confidence === 0 ? 'not known' : `${Math.round(confidence * 100)} % sure`;
  return [
    '',
    ...about.map((line, at) => `  # ${oneLine(at === 0 ? `${line} (${sure})` : line)}`),
    ...lines.map((line, at) => `  # ${at === 0 ? '- ' : '  '}${line}`),
  ];
}

function speakers({ transcript, attribution }: Reviewed, anchors: Anchors): Item[] {
  const names = new Map(attribution.people.map(({ id, name }) => [id, name]));
  return attribution.turns.flatMap(({ turn: number, speaker, basis, confidence, candidates }): Item[] => {
    const turn = transcript.turns[number - 1];
    if (turn === undefined || basis === 'curated' || confidence >= SURE || turn.wordCount < LEAST_WORDS) return [];
    const rivals = candidates.filter((one) => one.speaker !== speaker);
    const others = rivals.map(
      (one) => `${names.get(one.speaker) ?? one.speaker} (${one.basis}, “${one.evidence.quote}”)`,
    );
    const name = speaker === null ? null : (names.get(speaker) ?? speaker);
    return [
      {
        confidence,
        about: [
          `Turn ${number}, line ${turn.line}: ${name === null ? 'nobody known speaks' : `${name} speaks, by ${basis}`}`,
          shortened(`“${turn.text}”`),
          ...others.slice(0, 3).map((other) => shortened(`or ${other}`)),
        ],
        lines: [...anchors.turn(turn), `speaker: ${name === null ? 'null' : quoted(name)}`, BECAUSE],
      },
    ];
  });
}

function people({ attribution, standings }: Reviewed): Item[] {
  return attribution.people.flatMap(({ name, role }, at): Item[] => {
    const standing = standings[at];
    const [best] = standing?.represents ?? [];
    const isFull = name.includes(' ') && !isNameless(name);
    const confidence = Math.min(best?.confidence ?? 0, isFull ? 1 : 0.5);
    if (confidence >= SURE || best?.basis === 'curated') return [];
    const hats = standing?.represents.map(({ group, quote }) => shortened(`${group}: “${quote}”`)) ?? [];
    return [
      {
        confidence,
        about: [
          `${name}, ${role?.toLowerCase() ?? 'role unknown'}: ${best === undefined ? 'group unknown' : best.group}${isFull ? '' : ', no full name'}`,
          ...hats,
        ],
        lines: [`person: ${quoted(name)}`, ...(isFull ? [] : ['name: ']), `groups: [${best?.group ?? ''}]`, BECAUSE],
      },
    ];
  });
}

function mentions({ entities }: Reviewed, anchors: Anchors): Item[] {
  const known = new Map(entities.entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  return entities.mentions.flatMap((mention): Item[] => {
    const { entity: id, surface, confidence, method } = mention;
    const entity = known.get(id);
    const key = `${surface} ${id}`;
    if (confidence >= SURE || method === 'curated' || entity?.kinds.includes('TOPIC') || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        confidence,
        about: [`“${surface}” is taken for ${entity?.name ?? id}, by ${method}`, shortened(anchors.around(mention))],
        lines: [...anchors.mention(mention), `is: ${id}`, BECAUSE],
      },
    ];
  });
}

function lessons({ lessons: found, attribution }: Reviewed, anchors: Anchors): Item[] {
  const names = new Map(attribution.people.map(({ id, name }) => [id, name]));
  return found.flatMap((lesson): Item[] => {
    const { kind, confidence, method, speaker, quote, turn } = lesson;
    if (confidence >= SURE || method === 'curated') return [];
    const who = speaker === null ? 'somebody unknown' : (names.get(speaker) ?? speaker);
    return [
      {
        confidence,
        about: [`${kind} of ${who}, turn ${turn}`, ...wrapped(`“${oneLine(quote)}”`)],
        lines: [...anchors.lesson(lesson), 'verdict: accept # or reject', `kind: ${kind}`, BECAUSE],
      },
    ];
  });
}

const BECAUSE = 'because: ';

/** Words of the transcript may go over lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= WIDTH ? line : `${line.slice(0, line.lastIndexOf(' ', WIDTH))} …`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
