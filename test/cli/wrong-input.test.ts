import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NODE, ROOT, runCli, SEED } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** What a user sees: the exit code, nothing on standard output, and a message with its code and what to do next. */
async function refused(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, environment);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toContain('    at ');
  return stderr;
}

function fileWith(name: string, bytes: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

test('a day that is none, before anything is started', async () => {
  const { code, stderr } = await runCli(['report', '--date', '2016-13-01']);
  expect(code).toBe(2);
  expect(stderr).toContain("argument '2016-13-01' is invalid. A day is written 2016-12-05.");
});

test('a missing file', async () => {
  const said = await refused(['extract', '/nowhere/session.txt']);
  expect(said).toContain('there is no file /nowhere/session.txt [INPUT_NOT_FOUND]');
});

test('an empty file', async () => {
  expect(await refused(['extract', fileWith('empty.txt', '')])).toContain('empty.txt is empty [INPUT_EMPTY]');
});

test('a damaged PDF', async () => {
  expect(await refused(['extract', fileWith('session.txt', '%PDF-1.7\n%\xe2\xe3')])).toContain(
    'session.txt is a damaged PDF: page 1 cannot be read',
  );
});

test.each([
  ['session.doc', [0xd0, 0xcf, 0x11, 0xe0], 'is an old Word or Office file (.doc)'],
  ['session.rtf', '{\\rtf1 Hello}', 'is an RTF file'],
  ['session.json', '{"turns": []}', 'is JSON'],
  ['session.docx', 'PK\x03\x04', 'is a damaged DOCX'],
])('what no transcript is published in: %s', async (name, content, message) => {
  const said = await refused(['extract', fileWith(name, typeof content === 'string' ? content : Buffer.from(content))]);
  expect(said).toContain(message);
  expect(said).toMatch(/Save the transcript as plain text|save it again/);
});

test('a text with no turns', async () => {
  const said = await refused(['extract', fileWith('summary.txt', 'The session concluded that cooperation matters.\n')]);
  expect(said).toContain('its text begins "The session concluded that cooperation matters." (line 1)');
  expect(said).toContain('[INPUT_NO_TURNS]');
});

test('bytes in an encoding that cannot be told, with their place and how to convert them', async () => {
  const bytes = Buffer.concat([Buffer.from('>> ANA: Hello.\n>> JOS'), Buffer.from([0x90]), Buffer.from(': Hi.\n')]);
  const said = await refused(['extract', fileWith('session.txt', bytes)]);
  expect(said).toMatch(
    /neither UTF-8 nor Windows-1252: byte 0x90 at byte 21 \(line 2\).*\[INPUT_ENCODING\]\n.*iconv -f/,
  );
});

test('Windows-1252 is read and told to be a guess', async () => {
  const bytes = Buffer.concat([Buffer.from('>> ANA: Hello.\n>> JOS'), Buffer.from([0xc9]), Buffer.from(': Hi.\n')]);
  const { code, stdout } = await runCli(['extract', fileWith('session.txt', bytes)]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'line 2: the file is not UTF-8 (byte 0xc9 at byte 21 (line 2)) and was read as Windows-1252: "JOSÉ',
  );
});

test('a file of 200 MB is refused before it is read', async () => {
  const path = fileWith('huge.txt', '');
  truncateSync(path, 200 * 1024 * 1024);
  expect(await refused(['extract', path])).toContain(
    'huge.txt has 200 MB; a transcript has at most 50 MB [INPUT_TOO_LARGE]',
  );
});

test('a folder where a file is wanted', async () => {
  expect(await refused(['extract', temporaryFolder()])).toContain('is not a file [INPUT_NOT_A_FILE]');
});

test('a folder without transcripts', async () => {
  expect(await refused(['ingest', temporaryFolder()])).toContain('holds no transcript');
});

test('wrong settings are told before anything starts', async () => {
  const home = temporaryFolder();
  expect(await refused(['up'], { PORT: 'eighty', BPF_GRAPH_HOME: home })).toContain('PORT=eighty is no port');
  expect(await refused(['up'], { NEO4J_BOLT_PORT: '70000', BPF_GRAPH_HOME: home })).toContain('NEO4J_BOLT_PORT=70000');
});

test('without Java or Maven it says what is missing and that NEO4J_URI does without', async () => {
  const home = temporaryFolder();
  const none = {
    PATH: '/nowhere',
    JAVA_HOME: '',
    BPF_GRAPH_HOME: home,
    NEO4J_BOLT_PORT: '47687',
    NEO4J_HTTP_PORT: '47474',
  };
  // Java is also looked for in the usual folders of the system, where this machine may have one: then Maven is missing.
  const withoutJava = await runCli(['query', 'sessions'], none);
  expect(withoutJava.code).toBe(1);
  expect(withoutJava.stderr).toMatch(/\[ENV_NO_JAVA\]|\[ENV_NO_MAVEN\]/);
  expect(withoutJava.stderr).toContain('NEO4J_URI');
});

test('a wrong command line ends with 2 and a suggestion', async () => {
  const command = await runCli(['extrct', SEED]);
  expect(command.code).toBe(2);
  expect(command.stderr).toContain('Did you mean extract?');
  const query = await runCli(['query', 'citation-matix']);
  expect(query.code).toBe(2);
  expect(query.stderr).toContain('did you mean "citation-matrix"?');
  const parameter = await runCli(['query', 'citation-matrix', '-p', 'session=x']);
  expect(parameter.code).toBe(2);
  expect(parameter.stderr).toContain('did you mean "sessions"?');
  // The parameter first: the question after it is still the question.
  const first = await runCli(['query', '-p', 'kind=Process', 'citation-matrix']);
  expect(first.code).toBe(2);
  expect(first.stderr).toContain('did you mean "kinds"?');
});

test('help is given everywhere, with exit code 0 on standard output', async () => {
  for (const args of [
    ['--help'],
    ['extract', '--help'],
    ['db', '--help'],
    ['db', 'start', '--help'],
    ['query', '--help'],
  ]) {
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: bpf-graph');
  }
});

test('a reader that closes the pipe early is no fault', () => {
  const main = join(ROOT, 'src/cli/main.ts');
  const out = execFileSync('bash', [
    '-o',
    'pipefail',
    '-c',
    '"$0" "$1" extract "$2" --json | head -c 20',
    NODE,
    main,
    SEED,
  ]);
  expect(out.toString()).toContain('{');
});

test('a file with the password of Neo4j that is missing, holds none, or stands beside another password', async () => {
  const withFile = (file: string, more: Record<string, string> = {}) =>
    refused(['query', 'sessions'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_AUTH_FILE: file, ...more });
  expect(await withFile('/nowhere/auth')).toContain(
    'cannot read NEO4J_AUTH_FILE=/nowhere/auth (ENOENT) [ENV_AUTH_FILE]',
  );
  for (const content of ['', 'a-mere-password', '/a-password', 'neo4j/', 'neo4j/two\nlines']) {
    const said = await withFile(fileWith('auth', content));
    expect(said).toContain('does not hold USER/PASSWORD in one line [ENV_AUTH_FILE]');
    expect(said).not.toContain('a-mere-password');
  }
  const both = await withFile(fileWith('auth', 'neo4j/one'), { NEO4J_PASSWORD: 'other' });
  expect(both).toContain('and NEO4J_PASSWORD are both set [ENV_AUTH_FILE]');
});
