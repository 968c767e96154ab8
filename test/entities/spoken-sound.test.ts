import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf, soundOf } from '../../src/entities/spoken-sound.ts';

describe('soundOf', () => {
  it('gives words that are spelt otherwise and sound alike one sound', () => {
    expect(soundOf('appnick')).toBe(soundOf('apnic'));
    expect(soundOf('Sepal')).toBe(soundOf('CEPAL'));
    expect(soundOf('fone')).toBe(soundOf('phone'));
    expect(soundOf('apnic')).not.toBe(soundOf('lacnic'));
  });
});

describe('openingOf', () => {
  it('tells two sounds of a word, one of a short one', () => {
    expect(openingOf('phone')).toBe('fa');
    expect(openingOf('xylophone')).toBe('ks');
    expect(openingOf('at')).toBe('a');
  });

  it('is how everything sounds that begins with the word', () => {
    const letters = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(letters, letters, (word, more) => {
        expect(soundOf(word + more).startsWith(openingOf(word))).toBe(true);
      }),
    );
  });
});
