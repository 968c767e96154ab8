import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeReport } from '../../src/report/compose-report.ts';
import { readAddressees, readWording, reportLanguages, usualTemplate } from '../../src/report/read-wording.ts';
import { parseTemplate } from '../../src/report/template.ts';
import { SMALL_SESSION } from './small-session.ts';

/** Every text of a language by its path, with the {places} in it; the ways to bring in a speaker may be more or fewer. */
function placesOf(language: string): Map<string, string> {
  const file = new URL(`../../seeds/report/${language}.yaml`, import.meta.url);
  const places = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null && !path.startsWith('says.')) {
      const forms = 'other' in value ? { other: value.other } : value;
      for (const [key, inner] of Object.entries(forms)) walk(inner, `${path}${path === '' ? '' : '.'}${key}`);
    } else {
      const texts = Array.isArray(value) ? value : [value];
      const names = texts.flatMap((text) => [...String(text).matchAll(/\{\w+\}/g)].map(([name]) => name));
      places.set(path, [...new Set(names)].sort().join(' '));
    }
  };
  walk(parse(readFileSync(file, 'utf8')), '');
  return places;
}

test('reports can be headed in three languages at least', () => {
  expect(reportLanguages()).toEqual(expect.arrayContaining(['en', 'es', 'fr']));
});

test.each(reportLanguages())('%s has the texts of English with the same places, and the whole report', (language) => {
  expect(placesOf(language)).toEqual(placesOf('en'));
  const draft = composeReport(SMALL_SESSION, {
    wording: readWording(language),
    addressees: readAddressees(),
    template: parseTemplate(usualTemplate(), 'template.md'),
    date: '2030-11-08',
    version: '9.9.9',
    isShortened: true,
  });
  expect(draft.language).toBe(language);
  // Numbers are drawn from what paragraphs are about, whatever the language.
  const numbers = JSON.stringify(draft.sections).match(/"number":"[^"]*\.\d{4,}"/g);
  expect(numbers?.length).toBeGreaterThan(30);
});
