import { expect, test } from 'vitest';
import { nameKey } from '../../src/knowledge/name-key.ts';
import { spellings } from '../../src/knowledge/spellings.ts';

test('gives every spelling of the words that are written in two ways, the given one first', () => {
  expect(spellings('ICANN')).toEqual(['ICANN']);
  expect(spellings('Cybercrime Programme Office')).toEqual([
    'Cybercrime Programme Office',
    'Cyber Crime Programme Office',
    'Cybercrime Program Office',
    'Cyber Crime Program Office',
  ]);
  expect(spellings('GLOBAL CYBERSPACE')).toEqual(['GLOBAL CYBERSPACE', 'GLOBAL CYBER SPACE']);
});

test('changes whole words only', () => {
  for (const text of ['Programmer', 'Epicentre Data', 'Disorganisation', 'Intercyber security'])
    expect(spellings(text)).toEqual([text]);
});

test('folds for comparing what a captioner types in many ways', () => {
  expect(nameKey('The U.N.')).toBe(nameKey('un'));
  expect(nameKey('Al\u2011Jazeera')).toBe(nameKey('al jazeera'));
  expect(nameKey('Telefónica')).toBe('telefonica');
  expect(nameKey('Let\u2019s\u00a0Encrypt')).toBe("let's encrypt");
  expect(nameKey('CGI.br')).not.toBe(nameKey('CGI br'));
  expect(nameKey('Theory Lab')).toBe('theory lab');
});
