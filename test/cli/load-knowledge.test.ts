import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READER_FILES } from '../../src/cli/load-knowledge.ts';
import { packagePath } from '../../src/cli/package-folder.ts';

// A file left out would leave sessions as they are when it changes: `ingest` would call them unchanged.
test('the fingerprint of a session covers every seed that transcripts are understood by', () => {
  const files = readdirSync(packagePath('seeds'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(packagePath('').length)}/${name}`.replace(/^\//, ''))
    .filter((file) => !/^seeds\/(?:curation|report|transcripts)\//.test(file));
  expect([...READER_FILES].sort()).toEqual(files.sort());
});
