import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

/** Talk that tells no group, so long that it is no mere answer. */
export const LONG = 'We counted the boats in March, and in April there were fewer of them than anybody had thought.';

const reader = loadReader({ curated: false });

/**
 * The groups of Omar, who speaks second, strongest first.
 * @param label under which he speaks
 */
export function groupsOfOmar(before: string, words: string, label = 'OMAR SALIM'): string[] {
  const text = `IGF 2030 - Room 4\n\n>> CHAIR: ${before}\n\n>> ${label}: ${words}\n`;
  const { standings } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  return (standings.find(({ person }) => person === 'omar-salim')?.represents ?? []).map(({ group }) => group);
}
