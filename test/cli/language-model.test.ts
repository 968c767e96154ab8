import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endpoint, fails, says } from '../language-model/endpoint.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

const TEXT = `IGF 2030

>> ANA PEREIRA: Welcome.  It was a quiet place.  Then the operators came one by one.
>> Thank you.
`;

function transcript(): { file: string; home: string } {
  const home = temporaryFolder();
  const file = join(home, 'igf-2030-exchanges.txt');
  writeFileSync(file, TEXT);
  return { file, home };
}

test('a language model adds to what is found, its cost is told, and the second run costs nothing', async () => {
  const { file, home } = transcript();
  const proposal = { turn: 1, kind: 'DOOR_OPENER', quote: 'Then the operators came one by one.' };
  const { url, asked } = await endpoint(says({ speakers: [], mentions: [], lessons: [proposal] }));
  const environment = { BPF_LLM_URL: url, BPF_LLM_MODEL: 'small-1', BPF_LLM_KEY: 'secret', BPF_GRAPH_HOME: home };
  const first = await runCli(['extract', file, '--json'], environment);
  const found = JSON.parse(first.stdout).lessons.filter(({ method }: { method: string }) =>
    /^language-model/.test(method),
  );
  expect(found).toMatchObject([{ kind: 'DOOR_OPENER', quote: proposal.quote, method: 'language-model:small-1' }]);
  expect(first.stderr).toContain(
    'small-1 was asked 1 of 1 questions (0 answers kept from before), 100 tokens in, 10 out',
  );
  expect(first.stdout + first.stderr).not.toContain('secret');

  const second = await runCli(['extract', file, '--json'], environment);
  expect(second.stdout).toBe(first.stdout);
  expect(second.stderr).toContain('asked 0 of 1 questions (1 answers kept from before), 0 tokens in, 0 out');
  expect(asked).toHaveLength(1);
});

test('an endpoint that fails is told, and the rest of the answer is as without it', async () => {
  const { file, home } = transcript();
  const { url } = await endpoint(fails(401));
  const without = await runCli(['extract', file, '--json']);
  const ran = await runCli(['extract', file, '--json'], {
    BPF_LLM_URL: url,
    BPF_LLM_MODEL: 'small-1',
    BPF_GRAPH_HOME: home,
  });
  expect(ran).toMatchObject({ code: 0, stdout: without.stdout });
  expect(ran.stderr).toContain('small-1: question 1 of 1:');
  expect(without.stderr).toBe('');
});

test.each([
  [{ BPF_LLM_URL: 'localhost:11434', BPF_LLM_MODEL: 'x' }, 'BPF_LLM_URL=localhost:11434 is no web address'],
  [{ BPF_LLM_URL: 'http://localhost:11434/v1' }, 'BPF_LLM_MODEL is not'],
  [
    { BPF_LLM_URL: 'http://localhost:1/v1', BPF_LLM_MODEL: 'x', BPF_LLM_TIMEOUT: 'soon' },
    'BPF_LLM_TIMEOUT=soon is no time',
  ],
])('wrong settings %j are told before anything is read', async (environment, told) => {
  const { code, stderr } = await runCli(['extract', transcript().file], environment);
  expect(code).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr).toContain('[ENV_LANGUAGE_MODEL]');
});
