import { html } from '../../text/html.ts';
import { questionTexts } from './questions.ts';

/** The page at `/`: the questions as a list beside GraphiQL. The list is there before any script has run. */
export function playgroundPage(version: string): string {
  const items = questionTexts().map(
    ({ name, title }) => html`
        <li><button type="button" data-question="${name}">${title}</button></li>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>bpf-graph playground</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/playground/graphiql/ruru.css">
  <link rel="stylesheet" href="/playground/playground.css">
  <link rel="modulepreload" href="/playground/graphiql/ruru.js">
  <script type="module" src="/playground/playground.js"></script>
</head>
<body>
  <header>
    <h1>bpf-graph</h1>
    <p>Who said what, for whom, about what in best-practice-forum sessions – every answer in the words of the transcript.</p>
    <nav><a href="/sessions">Read the transcripts</a></nav>
  </header>
  <div class="columns">
    <aside>
      <h2>Questions to start with</h2>
      <p>Click one to ask it. Then change it and press the pink ▶ button.</p>
      <ol>${items}
      </ol>
      <section id="pages" hidden>
        <h2>Read in their context</h2>
        <p>Turns and sessions of the last answer:</p>
        <ul></ul>
      </section>
      <p class="hint">The book icon opens the documentation of every type and field. API: <code>POST /graphql</code></p>
      <p class="hint">${version === '' ? '' : `bpf-graph ${version}`}</p>
    </aside>
    <main id="playground" aria-label="GraphiQL">
      <noscript>The playground needs JavaScript. The API at <code>POST /graphql</code> works without.</noscript>
    </main>
  </div>
</body>
</html>
`.html;
}
