import type { Candidate } from './candidate.ts';
import type { Entity } from './mention.ts';
import { isRun } from './session-words.ts';

const PARTS = new Set(['article', 'section', 'paragraph', 'chapter']);

/** "Article 19 of the Covenant" names the covenant: take the part of a legal instrument together with its name. */
export function withArticles(names: readonly Candidate[], entityOf: (id: string) => Entity | undefined): Candidate[] {
  return names.map((name) => {
    const { words } = name.words;
    if (name.layer !== 'name' || entityOf(name.entity)?.processKind !== 'legal-instrument') return name;
    const of = words[name.first - 1]?.key === 'the' ? name.first - 2 : name.first - 1;
    const part = of - 2;
    const isPart = words[of]?.key === 'of' && words[of - 1]?.shape === 'number' && PARTS.has(words[part]?.key ?? '');
    return isPart && isRun(words, part, name.first) ? { ...name, first: part } : name;
  });
}
