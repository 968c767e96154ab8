import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KNOWLEDGE_FILES } from '../../src/knowledge/read-knowledge.ts';
import type { SeedFile } from '../../src/knowledge/seed-file.ts';

const FOLDER = fileURLToPath(new URL('../../seeds/knowledge/', import.meta.url));

/** The seed files of this repository, by the paths a message would show. */
export function readSeedFiles(): SeedFile[] {
  return KNOWLEDGE_FILES.map((name) => ({
    path: `seeds/knowledge/${name}`,
    text: readFileSync(FOLDER + name, 'utf8'),
  }));
}

/** One small entry or none a file: the least that reads without a fault, to be spoilt one file at a time. */
export function smallSeedFiles(texts: Readonly<Record<string, string>> = {}): SeedFile[] {
  const group = {
    id: 'technical-community',
    name: 'Technical Community',
    definition: 'd',
    source: 's',
    cues: ['registry'],
  };
  const small: Readonly<Record<string, string>> = { 'stakeholder-groups.yaml': JSON.stringify([group]) };
  return KNOWLEDGE_FILES.map((name) => ({ path: `k/${name}`, text: texts[name] ?? small[name] ?? '[]\n' }));
}
