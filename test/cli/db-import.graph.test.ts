import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportCommand } from '../../src/cli/export-command.ts';
import { digestGraph } from '../../src/exports/digest-graph.ts';
import { loadSession } from '../../src/graph/load-session.ts';
import { rowsOf } from '../../src/graph/rows.ts';
import { openStore } from '../../src/graph/store.ts';
import { findJava } from '../../src/neo4j/find-java.ts';
import { loadSeed } from '../api/load-seed.ts';
import { curated } from '../curation/curated.ts';
import { ASSEMBLIES } from '../support/assemblies.ts';
import { runCli } from '../support/run-cli.ts';
import { startHome } from '../support/start-home.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';

// What tables break on: quotes, commas, lines, and a name with the delimiter of other lists.
const TEXT = `IGF 2030 - Day 1 - Room 4 - BPF on Trust, "Care"; & more

>> ANA PEREIRA: Thank you. "We" at LACNIC, and others; share early.
And the Council of Europe too.

>> BEN OLSEN: Thank you, Ana. We need help from the Council of Europe.
`;

test('a graph exported for neo4j-admin and imported into a new home has the same digest', {
  timeout: 600_000,
}, async ({ skip }) => {
  if ((await findJava(process.env).catch(() => null)) === null) return skip('no Java here');
  const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-import-'));
  const tables = join(folder, 'tables');
  const home = join(folder, 'home');
  const store = await openTestStore();
  try {
    await emptyGraph(store);
    await loadSeed(store);
    await loadSession(store, rowsOf(curated('', TEXT)));
    const output = { result: () => undefined, message: () => undefined, interactive: false };
    await exportCommand(store, { format: 'neo4j-admin', output: tables }, output);
    const expected = await digestGraph(store);

    mkdirSync(home);
    symlinkSync(ASSEMBLIES, join(home, 'neo4j'));
    const loaded = await runCli(['db', 'load', tables], { BPF_GRAPH_HOME: home });
    expect(loaded).toMatchObject({ code: 0, stderr: `the graph is that of ${tables}\n` });
    const server = await startHome(home);
    const imported = await openStore(server);
    try {
      expect(await digestGraph(imported)).toEqual(expected);
    } finally {
      await imported.close();
      await server.stop();
    }

    writeFileSync(join(tables, 'nodes-Turn.csv'), 'cut');
    const broken = await runCli(['db', 'load', '--overwrite', tables], { BPF_GRAPH_HOME: home });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('[INPUT_DAMAGED]');
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
