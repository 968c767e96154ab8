import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/report/template.ts';

test('a name that is unknown, stands twice or is not alone on its line is told with its place', () => {
  const faultOf = (text: string): string => {
    try {
      parseTemplate(text, 'ours.md');
      return 'no fault';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(faultOf('# T\n\n  {{lerned}}\n')).toMatch(/^ours\.md:3:3: a draft has no part "lerned".*learned/);
  expect(faultOf('{{next}}\n{{next}}')).toBe('ours.md:2:1: {{next}} stands in line 1 already');
  expect(faultOf('See {{next}} below.')).toMatch(/^ours\.md:1:5: /);
  expect(faultOf('# Only prose\n\nOurs.\n')).toMatch(/^ours\.md: no part of the draft/);
});

test('headings are those of the template, prose stays where it stands, and how the draft was made is never left out', () => {
  const text = '# Ours\r\n\r\n{{summary}}\r\n\r\n## Heard\r\nTwo lines\r\nof prose.\r\n{{ learned }}\r\n';
  expect(parseTemplate(text, 'ours.md')).toEqual({
    title: 'Ours',
    sections: [
      { heading: null, parts: [{ name: 'summary' }] },
      { heading: 'Heard', parts: [{ prose: 'Two lines of prose.' }, { name: 'learned' }] },
      { heading: null, parts: [{ name: 'method' }] },
    ],
  });
});
