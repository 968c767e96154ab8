import { toJson } from '../understanding/to-json.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { loadReader } from './load-knowledge.ts';
import type { Output } from './output.ts';
import type { CurationChoice } from './read-curations.ts';
import type { Settings } from './settings.ts';
import { understandFile } from './understand-file.ts';

/** `bpf-graph extract FILE`: the understanding alone, without a database. */
export async function extractCommand(
  file: string,
  options: { readonly curation: CurationChoice; readonly json?: boolean },
  settings: Settings,
  output: Output,
  signal?: AbortSignal,
): Promise<void> {
  const reader = loadReader({ curated: options.curation !== false });
  const understanding = await understandFile(file, reader, { ...settings, curation: options.curation }, output, signal);
  if (options.json) output.result(`${JSON.stringify(toJson(understanding), null, 2)}\n`);
  else output.result(summary(understanding));
}

/** What a person wants to see first: who spoke, for whom, and how much was found. */
function summary({ transcript, attribution, entities, standings, lessons }: Understanding): string {
  const { session, turns } = transcript;
  const known = attribution.turns.filter((turn) => turn.speaker !== null).length;
  const rows = attribution.people.map((person, index) => {
    const own = attribution.turns.filter((turn) => turn.speaker === person.id).length;
    const groups = standings[index]?.represents.map(({ group, confidence }) => `${group} (${confidence})`).join(', ');
    return `  ${person.name}  ${person.role?.toLowerCase() ?? ''}  ${groups || 'group unknown'}  ${own} turn${own === 1 ? '' : 's'}`;
  });
  return [
    session.title,
    `${session.event?.title ?? 'event unknown'}, ${session.date ?? 'date unknown'}${session.room === null ? '' : `, ${session.room}`}`,
    `${turns.length} turns (${known} with a speaker), ${session.wordCount} words, ${entities.mentions.length} mentions, ${lessons.length} lessons`,
    ...rows,
    ...transcript.problems.map((problem) => `line ${problem.line}: ${problem.message}. ${problem.hint}`),
    'For everything with its quotes: --json',
    '',
  ].join('\n');
}
