import { expect, test } from 'vitest';
import { gatherEvidence } from '../../src/speakers/gather-evidence.ts';
import { readText } from '../transcript/read-text.ts';

function traitsOf(...turns: readonly string[]): readonly (readonly string[])[] {
  const transcript = readText(turns.map((turn) => `>> ${turn}\n`).join('\n'));
  return gatherEvidence(
    transcript,
    () => false,
    () => false,
    () => false,
  ).chain.talk;
}

test('how a turn is said: its words, whom it names and what it does, and no name', () => {
  const [first, second] = traitsOf(
    'CHAIR OKONKWO: Good morning. Thank you, Ana Pereira of Ruralia, can you hear us?',
    'ANA PEREIRA: If I may react, Chair Okonkwo: 12 schools burnt (Applause) in May.',
  );
  for (const trait of ['greets', 'asks', 'people', 'two people', 'has:<person>', 'has:<name>', 'opens:good', 'ends:?'])
    expect(first).toContain(trait);
  for (const trait of ['asked', 'breaks in', 'who leads', 'has:#']) expect(second).toContain(trait);
  expect([...(first ?? []), ...(second ?? [])].join(' ')).not.toMatch(/ana|pereira|okonkwo|ruralia|applause/i);
});
