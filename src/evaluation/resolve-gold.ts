import type { Knowledge } from '../knowledge/knowledge.ts';
import type { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { TextFinder } from '../text/find-text.ts';
import { lineFinder } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { YamlFault, YamlPath } from '../text/yaml-file.ts';
import type { GoldCase, GoldExchange, GoldLesson, GoldMention, GoldTurn } from './gold.ts';
import type { GoldFile } from './gold-schema.ts';

/** What a gold file leads to in its transcript, or what leads nowhere. */
export interface ResolvedGold {
  readonly gold: GoldCase;
  readonly faults: readonly BpfGraphError[];
}

/**
 * Find every text of a gold file in the source of its transcript, in reading order, and check what the links lead to.
 * @param path of the gold file
 * @param source the decoded transcript
 * @returns every fault; the case holds only what is without one
 */
export function resolveGold(
  path: string,
  file: GoldFile,
  source: string,
  knowledge: Knowledge,
  fault: YamlFault,
): ResolvedGold {
  const faults: BpfGraphError[] = [];
  const say = (at: YamlPath, message: string, hint: string): void => void faults.push(fault(at, message, hint));
  const isLink = checkKeys(file, knowledge, say);
  const find = placeFinder(source, say);

  let from = 0;
  const starts = file.turns.map((turn, index) => {
    const span = find('begins', turn.begins, ['turns', index, 'begins'], from, from, source.length, () => true);
    if (span !== null) from = span.end;
    return span?.start ?? null;
  });

  const turns = file.turns.flatMap((turn, index): GoldTurn[] => {
    if (turn.speaker !== null && !file.people.some((person) => person.key === turn.speaker)) {
      const near = didYouMean(
        turn.speaker,
        file.people.map((person) => person.key),
      );
      const message = `no one of "people" has the key "${turn.speaker}"${near}`;
      say(['turns', index, 'speaker'], message, 'Add the person, or write null where the text does not tell.');
    }
    const start = starts[index] ?? null;
    if (start === null) return [];
    const end = starts.slice(index + 1).find((next) => next !== null) ?? source.length;
    return [
      {
        start,
        end,
        speaker: turn.speaker,
        mentions: mentionsOf(turn.mentions, { start, end }, index, find, isLink),
        lessons: lessonsOf(turn.lessons, { start, end }, index, find),
      },
    ];
  });
  const exchanges = file.exchanges === null ? null : exchangesOf(file.exchanges, turns, source.length, find, say);
  return { gold: { path, set: file.set, people: file.people, things: file.things, turns, exchanges }, faults };
}

type Say = (at: YamlPath, message: string, hint: string) => void;
type LinkCheck = (at: YamlPath, link: string) => boolean;

function checkKeys(file: GoldFile, { entities, places, topics }: Knowledge, say: Say): LinkCheck {
  const known = new Set([...entities, ...places].map(({ id }) => id));
  const own = new Set<string>();
  for (const [list, entries] of [['people', file.people] as const, ['things', file.things] as const]) {
    for (const [index, { key }] of entries.entries()) {
      const at = [list, index, 'key'];
      if (known.has(key)) say(at, `"${key}" is an id of seeds/knowledge/`, 'Link to that id, or take another key.');
      if (own.has(key)) say(at, `the key "${key}" stands here a second time`, 'A key is for one person or thing.');
      own.add(key);
    }
  }
  const isTopic = new Set(topics.map(({ id }) => id));
  return (at, link) => {
    if (known.has(link) || own.has(link)) return true;
    const near = didYouMean(link, [...own, ...known]);
    if (isTopic.has(link)) say(at, `"${link}" is a topic`, 'Topics are not annotated: leave it out.');
    else
      say(
        at,
        `the link "${link}" is no id of seeds/knowledge/, no country code and no key of "people" or "things"${near}`,
        'Correct it, or add what is meant to "things".',
      );
    return false;
  };
}

type Find = (
  what: string,
  text: string,
  at: YamlPath,
  /** Where it may start, where the turn starts, where the turn ends. */
  from: number,
  start: number,
  end: number,
  accepts: (span: Span) => boolean,
) => Span | null;

/** Looks a text up; where it does not stand says so, and where or how it stands instead. */
function placeFinder(source: string, say: Say): Find {
  const finder = new TextFinder(source);
  const lineOf = lineFinder(source);
  return (what, text, at, from, start, end, accepts) => {
    const lookUp = (first: number, last: number, test: (span: Span) => boolean) =>
      what === 'quote' ? finder.findElided(text, first, last, test) : finder.find(text, first, last, test);
    const place = lookUp(from, end, accepts);
    if (place !== null) return place;
    const shown = `the ${what} "${text}" does not stand`;
    const earlier = from > start ? lookUp(start, end, () => true) : null;
    const elsewhere = earlier === null ? lookUp(0, source.length, () => true) : null;
    const loosely = finder.findLoosely(text.split('…')[0] ?? text, from, end);
    if (earlier !== null) {
      const hint = `It stands in line ${lineOf(earlier.start)} before or inside the one before: keep to the reading order; what lies inside another name is optional.`;
      say(at, `${shown} behind the one before it`, hint);
    } else if (elsewhere !== null) {
      const hint = `It stands in line ${lineOf(elsewhere.start)} of the transcript: move it, or correct what begins the turns.`;
      say(at, `${shown} ${what === 'begins' ? 'behind the turn before' : 'in this turn'}`, hint);
    } else if (loosely !== null) {
      const hint = `Line ${lineOf(loosely.start)} prints it as "${source.slice(loosely.start, loosely.end)}": copy it as printed, whole.`;
      say(at, `${shown} in the transcript`, hint);
    } else say(at, `${shown} in the transcript`, 'Copy it as printed, with whole words at both ends.');
    return null;
  };
}

function mentionsOf(
  written: GoldFile['turns'][number]['mentions'],
  turn: Span,
  turnIndex: number,
  find: Find,
  isLink: LinkCheck,
): GoldMention[] {
  const found: GoldMention[] = [];
  // Behind the last required name; and the start of the last one at all, as an optional name may lie inside another.
  let behind = turn.start;
  let from = turn.start;
  for (const [index, pair] of written.entries()) {
    const [surface, target] = Object.entries(pair)[0] as [string, (typeof pair)[string]];
    const at = ['turns', turnIndex, 'mentions', index, surface];
    // Each is looked at, so that each gets its message.
    const good = target.link.filter((link) => isLink(at, link)).length === target.link.length;
    const free = (span: Span): boolean =>
      found.every(
        (other) =>
          other.end <= span.start ||
          other.start >= span.end ||
          // A name within a name: something else than the whole, and not the same place again.
          ((other.start !== span.start || other.end !== span.end) &&
            (target.optional || other.optional) &&
            !other.links.some((link) => target.link.includes(link))),
      );
    const span = find(
      'surface',
      surface,
      at,
      target.optional ? from : Math.max(behind, from),
      turn.start,
      turn.end,
      free,
    );
    if (span === null) continue;
    from = span.start;
    if (!target.optional) behind = span.end;
    if (good) found.push({ ...span, surface, links: target.link, optional: target.optional });
  }
  return found;
}

function lessonsOf(
  written: GoldFile['turns'][number]['lessons'],
  turn: Span,
  turnIndex: number,
  find: Find,
): GoldLesson[] {
  const found: GoldLesson[] = [];
  let from = turn.start;
  for (const [index, { kind, quote, optional }] of written.entries()) {
    const at = ['turns', turnIndex, 'lessons', index, 'quote'];
    const span = find('quote', quote, at, from, turn.start, turn.end, (place) =>
      found.every((other) => other.start !== place.start || other.end !== place.end),
    );
    if (span === null) continue;
    from = span.start;
    found.push({ ...span, quote, kinds: kind, optional });
  }
  return found;
}

/** A quote of an exchange is that of a lesson of the file, or stands anywhere in the transcript. */
function exchangesOf(
  written: NonNullable<GoldFile['exchanges']>,
  turns: readonly GoldTurn[],
  length: number,
  find: Find,
  say: Say,
): GoldExchange[] {
  const lessons = new Map(turns.flatMap((turn) => turn.lessons.map((lesson) => [lesson.quote, lesson] as const)));
  return written.flatMap(({ kind, from, to, optional }, index): GoldExchange[] => {
    const places = (key: 'from' | 'to', quotes: readonly string[]): Span[] =>
      quotes.flatMap((quote, at) => {
        const lesson = lessons.get(quote);
        const span = lesson ?? find('quote', quote, ['exchanges', index, key, at], 0, 0, length, () => true);
        return span === null ? [] : [{ start: span.start, end: span.end }];
      });
    const [later, earlier] = [places('from', from), places('to', to)];
    if (later.length < from.length || earlier.length < to.length) return [];
    if (earlier.some(({ end }) => later.some(({ start }) => start < end))) {
      const hint = 'Take "from" for the later lesson and "to" for the one it answers.';
      say(['exchanges', index], 'an exchange leads from a later lesson to an earlier one', hint);
      return [];
    }
    return [{ kinds: kind, from: later, to: earlier, optional }];
  });
}
