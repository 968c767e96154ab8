import { describe, expect, test } from 'vitest';
import { separateSpeakers } from '../../src/speakers/separate-speakers.ts';
import { readText } from '../transcript/read-text.ts';

/** The first words of every part. */
function partsOf(text: string): string[] {
  return separateSpeakers(readText(text), () => false).turns.map((turn) => turn.text.split(' ', 3).join(' '));
}

const LONG =
  'We ran a school for the boys and the girls of the valley, and then for their mothers, who came by two boats.';
// Behind Ngozi Okafor four others speak.
const LED = ['OMAR DIALLO', 'LUCIA GOMEZ', 'PETER WHITE', 'MEI CHEN']
  .map((name) => `>> NGOZI OKAFOR: We go on.\n>> ${name}: ${LONG}`)
  .join('\n');
const inTurn = (words: string, next = 'LUCIA GOMEZ') =>
  partsOf(`${LED}\n>> OMAR DIALLO: ${LONG} ${LONG} ${words}\n>> ${next}: Good. ${LONG}`).slice(8, -1);

describe('who leads takes the floor back within the turn of another', () => {
  test.each([
    ['an echo of the last words', 'Two boats. I see some of you write. Lucia, do you have one?', 'Two boats. I'],
    ['thanks', 'Thank you, Omar, that was short. Now, Lucia, how is it with you?', 'Thank you, Omar,'],
    ['a word on it', "That's a promise. Lucia, what do you say?", "That's a promise."],
    ['what comes next', 'So we go on to the islands. Lucia Gomez, how is it there?', 'So we go'],
    ['thanks behind thanks that close', 'Thank you. Thank you for this. Lucia, please.', 'Thank you for'],
  ])('with %s', (_, words, begins) => {
    expect(inTurn(words)).toEqual(['We ran a', begins]);
  });

  test.each([
    ['nobody is called', 'Two boats. They were all we had on the lake.', 'LUCIA GOMEZ'],
    ['somebody else answers', 'Two boats. Lucia, do you have one?', 'MEI CHEN'],
    ['whoever leads is called', "That's a promise. Ngozi, back to you.", 'NGOZI OKAFOR'],
    [
      'it is somebody else\u2019s thing',
      "It's clear. And Lucia's boat, I like it very much, by the way.",
      'LUCIA GOMEZ',
    ],
    ['what somebody plans', "We're going to have four boats. Lucia, will you have one?", 'LUCIA GOMEZ'],
  ])('one person: %s', (_, words, next) => {
    expect(inTurn(words, next)).toEqual(['We ran a']);
  });

  test('not in a turn of whoever leads', () => {
    const own = `${LED}\n>> NGOZI OKAFOR: ${LONG} ${LONG} Two boats. Lucia, do you have one?\n>> LUCIA GOMEZ: ${LONG}`;
    expect(partsOf(own)).toHaveLength(10);
  });

  test('without labels, where whoever was called is spoken to, or echoed', () => {
    const bare = (words: string) =>
      partsOf(`>> Good morning. Omar, please.\n>> Thank you. ${LONG} ${LONG} ${words}\n>> Good. ${LONG}`);
    expect(bare('Four, Omar, make it four. Lucia, is it your boat?')).toContain('Four, Omar, make');
    expect(bare('Two boats. Lucia, is it your boat?')).toContain('Two boats. Lucia,');
    expect(bare('That is good. Lucia, is it your boat?')).toHaveLength(3);
  });
});
