import { expect, test } from 'vitest';
import { IN_FULL } from '../../src/speakers/clue-rules.ts';
import { FULL_NAME } from '../../src/speakers/name-pattern.ts';
import { withNarrowMarks } from '../../src/text/narrow-marks.ts';

// Else they would not be asked of sentences that they match.
test('patterns for a name in full have it in no group and no option', () => {
  expect(IN_FULL.size).toBeGreaterThan(0);
  for (const { source } of IN_FULL) {
    const rest = source.replace(withNarrowMarks(FULL_NAME), '@').replace(/\\.|\[(?:\\.|[^\]])*\]/g, '');
    let depth = 0;
    const outside = [...rest].filter((character) => {
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      return depth === 0;
    });
    expect(outside, source).toContain('@');
    expect(outside, source).not.toContain('|');
  }
});
