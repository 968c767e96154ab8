import { readdirSync, readFileSync } from 'node:fs';

/** `cypher/analytics/` at the top of the package: three folders up from `src/api/browser` as from `dist/api/browser`. */
const FOLDER = new URL('../../../cypher/analytics/', import.meta.url);

/** Titles of the themes, by the folders of `cypher/analytics/`. */
const THEMES: Readonly<Record<string, string>> = {
  '1-citations': 'Who cites what',
  '2-networks': 'Networks: influence, brokers, communities',
  '3-exchanges': 'Who answers whom',
  '4-paths': 'How things are linked',
  '5-supply': 'Needs, offers and gaps',
  '6-quality': 'How far to trust it',
};

/** One question of `cypher/analytics/`, as its file's comments tell it. */
export interface AnalyticsQuery {
  /** Its path in `cypher/analytics/`, without the ending. */
  readonly file: string;
  /** Title of its theme. */
  readonly theme: string;
  /** What it answers: the first line. */
  readonly question: string;
  /** How to read the answer. */
  readonly explanation: string;
  /** What comes back: `picture` or `table`, and of what. */
  readonly shows: string;
  /** What to change in the text to ask it of something else; null when there is nothing. */
  readonly change: string | null;
  /** Whether it runs on Graph Data Science, which projects the graph under a name and drops it again. */
  readonly needsGds: boolean;
  /** The whole text, comments included. */
  readonly text: string;
}

/** The files of `cypher/analytics/`, by theme and number. */
export function analyticsQueries(): AnalyticsQuery[] {
  return Object.keys(THEMES).flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, FOLDER))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => {
        const path = `${folder}/${file.replace(/\.cypher$/, '')}`;
        return readQuery(path, THEMES[folder] as string, readFileSync(new URL(`${path}.cypher`, FOLDER), 'utf8'));
      }),
  );
}

function readQuery(file: string, theme: string, text: string): AnalyticsQuery {
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const [question = '', ...rest] = header.map((line) => line.replace(/^\/\/ ?/, ''));
  const labelled = rest.findIndex((line) => /^[A-Z][a-z]+: /.test(line));
  const facts = rest.slice(labelled).join(' ');
  const fact = (name: string) => new RegExp(`${name}: (.*?)(?= (?:Shows|Needs|Change): |$)`).exec(facts)?.[1] ?? null;
  return {
    file,
    theme,
    question,
    explanation: rest.slice(0, labelled).join(' '),
    shows: fact('Shows') ?? '',
    change: fact('Change'),
    needsGds: fact('Needs')?.startsWith('Graph Data Science') === true,
    text,
  };
}
