import type { AnalyticsQuery } from './analytics.ts';

/** The table of contents of `docs/analytics.md` in Markdown: a table a theme, a row a question, from the comments of the files. */
export function analyticsContents(queries: readonly AnalyticsQuery[]): string {
  const themes = [...new Set(queries.map(({ theme }) => theme))];
  return themes
    .map((theme) => {
      const rows = queries
        .filter((query) => query.theme === theme)
        .map(
          ({ file, question, shows, needsGds }) =>
            `| [${question}](../cypher/analytics/${file}.cypher) | ${shows.split(' ')[0]}${needsGds ? ', GDS' : ''} |`,
        );
      return `### ${theme}\n\n| question | gives |\n| --- | --- |\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
