import { expect, test } from 'vitest';
import { sessionIdOf } from '../../src/transcript/session-id.ts';
import { sourceOf } from '../support/source-of.ts';

test.each([
  ['IGF 2030 – Day 1.txt', 'igf-2030-day-1'],
  ['talk.final.txt', 'talk-final'],
  ['日本.txt', 'abc000abc000'],
])('names the session of %s %s', (file, id) => {
  expect(sessionIdOf(sourceOf(file, '', { sha256: `abc000abc000${'f'.repeat(52)}` }))).toBe(id);
});
