import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/run-cli.ts';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

test('the image has all files of the package, and the line of Node that the package pins', () => {
  const { files, dependencies } = JSON.parse(read('package.json')) as {
    files: string[];
    dependencies: Record<string, string>;
  };
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?:--from=build \/app\/)?(.*) \S+$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  );
  expect(files.filter((file) => file !== 'docker-compose.yml' && !copied.includes(file))).toEqual([]);
  const [major] = (dependencies.node ?? '').split('.');
  expect([...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map((match) => match[1])).toEqual([major, major]);
});
