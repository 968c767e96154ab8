import { expect, test } from 'vitest';
import { personId } from '../../src/speakers/person-id.ts';
import { nameForm } from '../../src/speakers/person-name.ts';

const free = () => false;

test('a full name is one person wherever it stands', () => {
  expect(personId('igf-2030-a', nameForm('ANA PEREIRA'), free)).toBe('ana-pereira');
  expect(personId('igf-2031-b', nameForm('Ana Pereira'), free)).toBe('ana-pereira');
});

// Half the people called John in two sessions are not one John.
test('a single name is a person of its session only', () => {
  expect(personId('igf-2030-a', nameForm('John'), free)).toBe('igf-2030-a-john');
  expect(personId('igf-2031-b', nameForm('JOHN:'), free)).not.toBe('igf-2030-a-john');
});

// `>> JORDAN LAB:` beside the country and a body of that id must not become one node with either.
test('an id that something else has is never a person', () => {
  expect(personId('s', nameForm('Example Lab'), (id) => id === 'example-lab')).toBe('example-lab-person');
});

test('a name that gives no slug still has an id of its own', () => {
  const [one, other] = ['\u738b\u82b3', '\u674e\u660e'].map((name) => personId('s', nameForm(name), free));
  expect(one).toMatch(/^s-person-/);
  expect(one).not.toBe(other);
});
