// One report over all sessions of the Neo4j of the environment: `report-once.ts FORMAT FILE`. Prints how long it took, and how much memory
// and how large a file (bytes), as JSON.
import { statSync } from 'node:fs';
import { standardOutput } from '../src/cli/output.ts';
import { reportCommand } from '../src/cli/report-command.ts';
import { readSettings } from '../src/cli/settings.ts';
import { openStore } from '../src/graph/store.ts';
import type { ReportFormat } from '../src/report/print-report.ts';

const [format, file] = process.argv.slice(2) as [ReportFormat, string];
const { external } = readSettings(process.env);
if (external === null) throw new Error('NEO4J_URI is not set');
const store = await openStore(external);
const started = performance.now();
await reportCommand(store, [], { format, language: 'en', date: '2030-01-31', output: file }, standardOutput());
const seconds = (performance.now() - started) / 1000;
await store.close();
const mb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, mb, bytes: statSync(file).size }));
