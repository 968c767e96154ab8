import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { BpfGraphError, exitCodeOf } from '../problem/bpf-graph-error.ts';
import { describeError, type Output, standardOutput } from './output.ts';
import { packageVersion } from './package-folder.ts';
import { readSettings } from './settings.ts';

// The commands are imported when they run: `--help` and `extract` need neither the driver nor the API.

const output = standardOutput();
const stopping = new AbortController();
let exitCode = 0;

function program(): Command {
  const root = new Command('bpf-graph')
    .description(
      'From the captions of a best-practice-forum session to a graph of who cited what, who learned what, in which words.',
    )
    .version(packageVersion())
    .option('--verbose', 'show the causes of errors')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const noCuration = (): Option =>
    new Option('--no-curation', 'leave out what people decided or listed as caption errors');
  const curation = (): Option =>
    new Option(
      '--curation <folder>',
      'what people decided, in SESSION.yaml, beside seeds/curation/ and NAME.curation.yaml next to a transcript',
    ).default(true, 'those places alone');

  root
    .command('up')
    .description('start Neo4j, load the seed session, serve the API and the playground (npm start)')
    .action(async () => {
      const { upCommand } = await import('./up-command.ts');
      await upCommand(readSettings(process.env), output, stopping.signal);
    });

  root
    .command('extract')
    .description('what one transcript holds: speakers, mentions, lessons; needs no database')
    .argument('<file>', 'transcript: plain text, HTML, WebVTT, SubRip, DOCX or PDF with text')
    .option('--json', 'everything, with quotes and offsets')
    .addOption(curation())
    .addOption(noCuration())
    .action(async (file: string, options: { json?: boolean; curation: boolean | string }) => {
      const { extractCommand } = await import('./extract-command.ts');
      await extractCommand(file, options, readSettings(process.env), output, stopping.signal);
    });

  root
    .command('ingest')
    .description('transcripts into the graph; the same file again changes nothing, a changed one replaces its session')
    .argument('<path...>', 'transcripts (.txt .text .html .htm .vtt .srt .docx .pdf), or folders with them')
    .addOption(curation())
    .addOption(noCuration())
    .addOption(
      new Option('--jobs <n>', 'threads that read and understand')
        .default(Math.min(availableParallelism(), MOST_JOBS), 'one a processor, at most 8')
        .argParser(parseJobs),
    )
    .option('--shared', 'other programs ingest the same files into this graph: leave to each what it is at work on')
    .action(async (paths: string[], options: { curation: boolean | string; jobs: number; shared?: boolean }) => {
      const { ingestCommand } = await import('./ingest-command.ts');
      exitCode = await ingestCommand(paths, options, readSettings(process.env), output, stopping.signal);
    });

  root
    .command('query')
    .description('run a named question of cypher/query/ and print its rows; without a name, list them')
    .argument('[name]')
    .addOption(
      new Option('-p, --parameter <key=value>', 'a parameter of the question, again for each; lists as a,b')
        .default([] as string[], 'those of the question')
        .argParser((pair: string, before: string[]) => [...before, pair]),
    )
    .option('--format <format>', 'table, json or csv', 'table')
    .action(async (name: string | undefined, options: { parameter: string[]; format: string }) => {
      const { parseQuery, queryCommand, queryList } = await import('./query-command.ts');
      if (name === undefined) return output.result(queryList());
      const query = parseQuery(name, options.parameter, options.format);
      await withGraph('bpf-graph query', async ({ store }) => queryCommand(store, query, output));
    });

  root
    .command('report')
    .description('a first draft of the BPF report, from the graph')
    .argument('[session...]', 'session ids; all sessions when none is given')
    .addOption(
      new Option('--format <format>', 'of the draft').choices(['markdown', 'html', 'docx']).default('markdown'),
    )
    .option('--language <code>', 'of headings and sentences (en, es, fr); quotes stay as they were said', 'en')
    .option('--template <file>', "the BPF's own structure: Markdown with lines like {{learned}}")
    .option('--date <day>', 'day on the title page, as 2016-12-05 (default: today)', parseDay)
    .option('--smooth', 'let the language model of the environment smooth the words between quotations')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .action(async (sessions: string[], options: import('./report-command.ts').ReportOptions) => {
      const { reportCommand } = await import('./report-command.ts');
      await withGraph('bpf-graph report', async ({ store }) =>
        reportCommand(store, sessions, options, output, readSettings(process.env), stopping.signal),
      );
    });

  root
    .command('review')
    .description(
      'a worksheet of what the program is least sure of, for a person to decide; --check tells what does not fit',
    )
    .argument(
      '<session|file>',
      'a transcript, the id of a session of the graph or of the program, or with --check a curation file',
    )
    .option('--check', 'do the decisions of people fit the transcript?')
    .option(
      '-o, --output <file>',
      'write to a new file instead of standard output, best NAME.curation.yaml beside the transcript',
    )
    .addOption(curation())
    .action(async (about: string, options: import('./review-command.ts').ReviewOptions) => {
      const { reviewCommand } = await import('./review-command.ts');
      const { keptInGraph } = await import('./kept-in-graph.ts');
      const lookUp = (session: string) => keptInGraph(session, readSettings(process.env), output, stopping.signal);
      exitCode = await reviewCommand(about, options, output, lookUp);
    });

  root
    .command('export')
    .description('the graph for other programs, or what one session says')
    .addOption(
      new Option('--format <format>', 'of the export')
        .choices(['jsonld', 'graphml', 'csv', 'tei', 'curation', 'neo4j-admin'])
        .makeOptionMandatory(),
    )
    .option('--session <id>', 'only what this session says')
    .option('-o, --output <path>', 'a file, or for csv and neo4j-admin a folder; standard output when left out')
    .action(async (options: import('./export-command.ts').ExportOptions) => {
      const { checkExport, exportCommand } = await import('./export-command.ts');
      checkExport(options);
      await withGraph('bpf-graph export', async ({ store }) => exportCommand(store, options, output));
    });

  root
    .command('import')
    .description('a graph that was exported as JSON-LD, into an empty database')
    .argument('<file>', 'what `bpf-graph export --format jsonld` wrote')
    .action(async (file: string) => {
      const { importCommand, readExport } = await import('./import-command.ts');
      const graph = readExport(file);
      await withGraph('bpf-graph import', async ({ store }) => importCommand(store, graph, output));
    });

  root
    .command('digest')
    .description('one number for all nodes, edges and properties of the graph: equal numbers, equal graphs')
    .addOption(new Option('--json', 'with the count and digest of each kind of node and edge').conflicts('lines'))
    .option('--lines', 'every node and edge as a line of JSON, to sort and compare')
    .action(async (options: import('./digest-command.ts').DigestOptions) => {
      const { digestCommand } = await import('./digest-command.ts');
      await withGraph('bpf-graph digest', async ({ store }) => digestCommand(store, options, output));
    });

  root
    .command('eval')
    .description(
      'how far the program finds what careful readers found: measured against gold annotations; needs no database',
    )
    .argument('<gold...>', 'YAML files of annotations, or folders with them (test/gold)')
    .option('--json', 'everything, with every error and its offsets')
    .option('--errors', 'list what was missed, wrong or too much')
    .addOption(new Option('--set <name>', 'only this set').choices(['seed', 'development', 'kept-aside']))
    .addOption(
      new Option(
        '--oracle <stages...>',
        'take from the gold who speaks, for which groups, or both, and leave curation out: what is lost then, the other stages lose',
      ).choices(['speakers', 'groups']),
    )
    .option('--show-kept-aside', 'list the errors of the kept-aside set too, which is then no longer unseen')
    .addOption(noCuration())
    .action(async (paths: string[], options: import('./eval-command.ts').EvalOptions) => {
      const { evalCommand } = await import('./eval-command.ts');
      exitCode = await evalCommand(paths, options, output);
    });

  const db = root.command('db').description('the embedded Neo4j on its own');
  for (const [action, description] of [
    ['start', 'start it and leave it running'],
    ['stop', 'stop it'],
    ['status', 'say whether it runs, and where'],
  ] as const) {
    db.command(action)
      .description(description)
      .action(async () => {
        const { dbCommand } = await import('./db-command.ts');
        exitCode = await dbCommand(action, readSettings(process.env), output, stopping.signal);
      });
  }
  for (const [action, description, overwritten] of [
    ['dump', 'the graph into one file, for a backup or another machine; it must be stopped', 'an older file'],
    ['load', 'the graph of such a file into it; it must be stopped', 'the graph that is there'],
  ] as const) {
    db.command(action)
      .description(description)
      .argument(
        '<file>',
        `archive of neo4j-admin, by custom named .dump${action === 'load' ? ', or the folder of an export for neo4j-admin' : ''}`,
      )
      .option('--overwrite', `replace ${overwritten}`)
      .action(async (file: string, options: { overwrite?: boolean }) => {
        const { dbArchiveCommand } = await import('./db-archive-command.ts');
        await dbArchiveCommand(action, file, options, readSettings(process.env), output, stopping.signal);
      });
  }
  return root;
}

/** Each takes a few hundred megabytes. */
const MOST_JOBS = 8;

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= 256) return jobs;
  throw new InvalidArgumentError('It is a whole number from 1 to 256.');
}

function parseDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)) return text;
  throw new InvalidArgumentError('A day is written 2016-12-05.');
}

async function withGraph(
  command: string,
  work: (graph: import('./open-graph.ts').OpenGraph) => Promise<void>,
): Promise<void> {
  const { openGraph } = await import('./open-graph.ts');
  const graph = await openGraph(readSettings(process.env), { command, exclusive: false }, output, stopping.signal);
  try {
    await work(graph);
  } finally {
    await graph.close();
  }
}

// A signal to the whole process group reaches this program and the launcher, which passes it on: that is one request, not two.
const SAME_REQUEST_MS = 500;

/** The first signal asks for a clean stop; the second ends at once, and the next start tidies up. */
function listenForSignals(told: Output): void {
  let first = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted && Date.now() - first < SAME_REQUEST_MS) return;
      if (stopping.signal.aborted) process.exit(130);
      first = Date.now();
      told.message(`\n${signal === 'SIGINT' ? 'Ctrl-C' : signal}: stopping; once more ends at once`);
      stopping.abort(
        new BpfGraphError(
          'INTERRUPTED',
          `stopped by ${signal}`,
          'Nothing half-done is left; start again when you like.',
        ),
      );
    });
  }
}

async function main(): Promise<void> {
  // `bpf-graph query ... | head` closes the pipe early: that is no fault, and the command still tidies up behind itself.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  listenForSignals(output);
  const root = program();
  try {
    await root.parseAsync();
    process.exitCode = exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version come as errors with exit code 0.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    output.message(describeError(error, root.opts<{ verbose?: boolean }>().verbose === true));
    process.exitCode = error instanceof BpfGraphError ? exitCodeOf(error.code) : 70;
  }
}

await main();
