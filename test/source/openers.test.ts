import { expect, test } from 'vitest';
import { read } from './read.ts';

// What opens turns in published transcripts, with invented names; `null` for arrows without a label.
const OPENERS: readonly (readonly [string, string | null])[] = [
  ['>>CHAIR OKONKWO:   ', 'CHAIR OKONKWO'],
  ['    >>ANA PEREIRA:  ', 'ANA PEREIRA'],
  ['>> Ana Pereira: ', 'Ana Pereira'],
  ['\t>>\u00a0JOSÉ DÍAZ‑O’NEIL:\u00a0\u00a0', 'JOSÉ DÍAZ‑O’NEIL'],
  ['>> H.E. MR. OKONKWO: ', 'H.E. MR. OKONKWO'],
  ['>> DEPUTY SECRETARY‑GENERAL OKONKWO: ', 'DEPUTY SECRETARY‑GENERAL OKONKWO'],
  ['>> PIETER VAN DER BERG: ', 'PIETER VAN DER BERG'],
  ['>> REMOTE MODERATOR: ', 'REMOTE MODERATOR'],
  ['>> AUDIENCE: ', 'AUDIENCE'],
  ['>> SPEAKER 2: ', 'SPEAKER 2'],
  ['>> NORTH HUB: ', 'NORTH HUB'],
  ['>> ANA PEREIRA (EXAMPLE NETWORKS): ', 'ANA PEREIRA (EXAMPLE NETWORKS)'],
  ['>> ', null],
  ['>>', null],
];
const LABELS = OPENERS.map(([, label]) => label?.replaceAll('\u00a0', ' ') ?? null);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
const spoken = OPENERS.map(([opener], index) => `${opener}Words of ${index}.`);

test.each([
  ['a.txt', spoken.join('\r\n\r\n')],
  ['a.txt', spoken.join(' ')],
  ['a.txt', spoken.map((turn) => turn.replace('Words of', 'Words\n of')).join('\n')],
  ['a.html', `<html>${spoken.map((turn) => `<p>${escaped(turn)}</p>`).join('\n')}`],
  ['a.html', `<html><div>${spoken.map(escaped).join('<br />\n')}</div>`],
  ['a.html', `<html><p>${spoken.map(escaped).join(' ')}</p>`],
  ['a.html', `<html><pre>${spoken.map(escaped).join('\n\n')}</pre>`],
  ['a.vtt', `WEBVTT\n\n${spoken.map((turn) => `00:01.000 --> 00:02.000\n${escaped(turn)}\n`).join('\n')}`],
  ['a.srt', spoken.map((turn, at) => `${at}\n00:00:01,000 --> 00:00:02,000\n${turn}\n`).join('\n')],
])('every opener is found in %s', async (file, content) => {
  const { turns } = await read(file, content);
  expect(turns.map(({ label }) => label)).toEqual(LABELS);
  expect(turns.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(OPENERS.map((_, index) => `Words of ${index}.`));
});

test.each([
  ['a.txt', 'MS PEREIRA: Thank you.\nCHAIR: Welcome.\n'],
  ['a.html', '<html><p><b>MS PEREIRA:</b>&nbsp;Thank you.</p><p><b>CHAIR:</b> Welcome.</p>'],
  [
    'a.vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nMS PEREIRA: Thank\n\n00:02.000 --> 00:03.000\nyou.\n\n00:03.000 --> 00:04.000\nCHAIR: Welcome.\n',
  ],
])('labels without arrows are found in %s', async (file, content) => {
  const { turns } = await read(file, content);
  expect(turns.map(({ label, text }) => `${label}: ${text}`)).toEqual(['MS PEREIRA: Thank you.', 'CHAIR: Welcome.']);
});
