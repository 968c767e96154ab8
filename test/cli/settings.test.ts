import { expect, test } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';

const SECRET = 'for-tests-only-0123456789';

test.each([
  ['', []],
  [SECRET, [{ holder: 'unnamed', secret: SECRET }]],
  [
    `ana:${SECRET}, josé@b.org:${SECRET}x==`,
    [
      { holder: 'ana', secret: SECRET },
      { holder: 'josé@b.org', secret: `${SECRET}x==` },
    ],
  ],
])('BPF_GRAPH_TOKEN=%s', (text, tokens) => {
  expect(readSettings({ BPF_GRAPH_TOKEN: text }).tokens).toEqual(tokens);
});

test.each(['short', `${SECRET} with blanks`, `ana:${SECRET},`, `a b:${SECRET}`, `ana:ben:${SECRET}`])(
  'BPF_GRAPH_TOKEN=%s is no token, and is not repeated',
  (text) => {
    const read = () => readSettings({ BPF_GRAPH_TOKEN: text });
    expect(read).toThrow(expect.objectContaining({ code: 'ENV_TOKEN', hint: expect.stringContaining('openssl rand') }));
    expect(read).not.toThrow(text);
  },
);
