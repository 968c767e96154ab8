// Our API over the database of NEO4J_URI, as `bpf-graph up` serves it: a program of its own. Prints its address.
import { startApi } from '../../src/api/server.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { openStore } from '../../src/graph/store.ts';

const { external, keptBytes } = readSettings(process.env);
if (external === null) throw new Error('NEO4J_URI names no database');
const options = { host: '127.0.0.1', port: 0, ...(keptBytes === null ? {} : { keptBytes }) };
const api = await startApi({ store: await openStore(external), ...options });
process.stdout.write(`${api.url}/graphql\n`);
process.once('SIGTERM', () => void api.stop().then(() => process.exit(0)));
