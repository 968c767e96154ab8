import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { captionTurns } from './caption-errors.ts';
import { labelQuality, labelTurns } from './caption-labels.ts';
import { diceOf } from './dice.ts';
import { fieldOf } from './field.ts';
import { frontMatter } from './front-matter.ts';
import { goldOf } from './gold-of.ts';
import { holdSession } from './hold-session.ts';
import { listed } from './listed.ts';
import { communityOf } from './people.ts';
import { endingOf, formatOf, paragraphsOf, printSession } from './print-session.ts';
import { wordsOf } from './spoken.ts';

export interface CorpusOptions {
  readonly sessions: number;
  /** From which all chance follows. */
  readonly seed: number;
  /** About this many words a session. */
  readonly words: number;
  readonly out: string;
}

export interface CorpusCounts {
  readonly words: number;
  readonly people: number;
  /** People with the name of somebody else. */
  readonly namesakes: number;
  readonly returning: number;
}

/** Where a person of the corpus is in the gold: who is one across sessions, and who is not in spite of the name. */
export interface TruePerson {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly organisation: string;
  /** Id of somebody else of the same name; null for all others. */
  readonly namesake: string | null;
  readonly sessions: readonly { readonly session: string; readonly key: string }[];
}

/**
 * Write transcripts with their gold beside them, one session after the other, and `people.jsonl` with who is who across sessions.
 * The first sessions of a longer corpus are those of a shorter one.
 */
export async function writeCorpus(
  options: CorpusOptions,
  knowledge: Knowledge,
  told?: (done: number) => void,
): Promise<CorpusCounts> {
  const { sessions, seed, words, out } = options;
  mkdirSync(out, { recursive: true });
  const field = fieldOf(knowledge);
  const community = communityOf(field, diceOf(seed));
  const seen = new Map<string, TruePerson['sessions'][number][]>();
  let said = 0;
  for (let number = 0; number < sessions; number += 1) {
    const session = holdSession(number, seed, words, field, community);
    const dice = diceOf(seed, number, 1);
    const format = formatOf(session.year, dice);
    const heard = captionTurns(
      session.turns,
      { words: dice.pick([0.001, 0.004, 0.008]), names: dice.pick([0.01, 0.04, 0.08]) },
      dice,
    );
    const turns = paragraphsOf(labelTurns(heard, labelQuality(dice), format !== 'names', dice), dice);
    const file = `${session.id}.${endingOf(format)}`;
    writeFileSync(join(out, file), printSession(format, frontMatter(session, dice), turns, dice));
    writeFileSync(join(out, `${session.id}.yaml`), goldOf(file, turns, field));
    for (const { person, key } of session.people) listed(seen, person.id, () => []).push({ session: session.id, key });
    said += turns.reduce(
      (sum, { passages }) => sum + passages.reduce((all, { phrases }) => all + wordsOf(phrases), 0),
      0,
    );
    told?.(number + 1);
  }
  const list = createWriteStream(join(out, 'people.jsonl'));
  const written = new Promise<void>((done, failed) => list.on('finish', done).on('error', failed));
  for (const { id, given, family, body, namesake } of community.people) {
    const person: TruePerson = {
      id,
      name: `${given} ${family}`,
      group: body.group,
      organisation: body.name,
      namesake,
      sessions: seen.get(id) ?? [],
    };
    list.write(`${JSON.stringify(person)}\n`);
  }
  list.end();
  await written;
  return {
    words: said,
    people: community.people.length,
    namesakes: community.people.filter(({ namesake }) => namesake !== null).length,
    returning: [...seen.values()].filter((places) => places.length > 1).length,
  };
}
