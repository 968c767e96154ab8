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

test('the API’s settings', () => {
  const { log, introspection, origins, keptBytes } = readSettings({});
  expect({ log, introspection, origins, keptBytes }).toEqual({
    ...{ log: null, introspection: true },
    ...{ origins: [], keptBytes: null },
  });
  const set = readSettings({
    ...{ BPF_GRAPH_LOG: 'silent', BPF_GRAPH_INTROSPECTION: 'off' },
    BPF_GRAPH_ORIGINS: 'https://example.org, http://localhost:3000',
    BPF_GRAPH_KEPT_MB: '0',
  });
  expect(set).toMatchObject({ log: 'silent', introspection: false, keptBytes: 0 });
  expect(set.origins).toEqual(['https://example.org', 'http://localhost:3000']);
});

test.each([
  [{ BPF_GRAPH_LOG: 'debug' }, /BPF_GRAPH_LOG=debug is not known/],
  [{ BPF_GRAPH_INTROSPECTION: 'no' }, /BPF_GRAPH_INTROSPECTION=no/],
  [{ BPF_GRAPH_KEPT_MB: '-1' }, /BPF_GRAPH_KEPT_MB=-1 is no size/],
  [{ BPF_GRAPH_KEPT_MB: '32MB' }, /is no size/],
  [{ BPF_GRAPH_ORIGINS: '*' }, /"\*" is no origin/],
  [{ BPF_GRAPH_ORIGINS: 'https://example.org/path' }, /is no origin/],
])('wrong: %o', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(expect.objectContaining({ code: 'ENV_API' }));
  expect(() => readSettings(environment)).toThrow(message);
});

test('how much is written in one transaction', () => {
  expect(readSettings({}).transactionBytes).toBeNull();
  expect(readSettings({ BPF_GRAPH_TRANSACTION_KB: '1' }).transactionBytes).toBe(1000);
  for (const wrong of ['0', '-1', '8MB', '64001']) {
    const read = () => readSettings({ BPF_GRAPH_TRANSACTION_KB: wrong });
    expect(read).toThrow(expect.objectContaining({ code: 'ENV_INGEST' }));
    expect(read).toThrow(`BPF_GRAPH_TRANSACTION_KB=${wrong} is no size`);
  }
});
