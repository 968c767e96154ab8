import { type Html, html } from '../../text/html.ts';
import type { AnalyticsQuery } from './analytics.ts';

/** The first picture: one session with its people, their groups and what they cite. */
const FIRST_PICTURE = '4-paths/24-a-session-at-a-glance';

/** Where the files of the guide are served from, without a slash at its end. */
interface Addresses {
  readonly base: string;
}

/**
 * The guide that `:play` and `:guide` show in Neo4j Browser: `<slide>`s that it lays out, with queries that a click puts into its
 * editor. Neo4j Browser takes scripts and handlers out and puts its own style on, so there is neither here.
 */
export function guidePage(queries: readonly AnalyticsQuery[], { base }: Addresses): string {
  const themes = [...new Set(queries.map(({ theme }) => theme))];
  const first = queries.filter(({ file }) => file === FIRST_PICTURE);
  return html`<article class="guide">
<carousel class="deck container-fluid">
${slide(
  'bpf-graph',
  html`<p class="lead">Who said what, for whom, about what in best-practice-forum sessions: as a graph.</p>
<p>Speakers (<code>Person</code>) represent a <code>StakeholderGroup</code>, speak a <code>Turn</code> and state a <code>Lesson</code>; a
turn mentions an <code>Initiative</code>, <code>Process</code>, <code>Organisation</code>, <code>Place</code> or <code>Topic</code>. Every edge
that claims something carries the words it rests on, where they stand in the file, and a confidence from 0 to 1: click it to read them.</p>
<p>Put the colours and captions on first. They tell the kinds apart for the colour-blind too:</p>
${runnable(`:style ${base}/style.grass`)}
<p>Then see the kinds of nodes and how they are joined:</p>
${runnable('CALL db.schema.visualization()')}`,
)}
${slide(
  'The first picture',
  html`<p class="lead">One session: its groups, their people, and what these cite.</p>
${first.map(block)}
<p>Double-click a node to see what else it is joined with. Click an edge for the words.</p>`,
)}
${themes.map((theme) =>
  slide(theme, html`${queries.filter((query) => query.theme === theme && query.file !== FIRST_PICTURE).map(block)}`),
)}
${slide(
  'Keep them',
  html`<p class="lead">All of these queries as favourites.</p>
<p>Download <a href="${base}/favourites.zip" target="_blank">favourites.zip</a> and drop the file on this window: the folders appear under
Favorites (the star on the left). Queries marked <em>GDS</em> need Graph Data Science; the embedded server and the container have it.</p>
<p>Ask with words instead: <code>bpf-graph query</code> lists questions for the command line, and the playground asks over GraphQL.</p>`,
)}
</carousel>
</article>
`.html;
}

function slide(title: string, content: Html): Html {
  return html`<slide class="row-fluid">
<div class="col-sm-12">
<h3>${title}</h3>
${content}
</div>
</slide>
`;
}

function block({ question, explanation, change, needsGds, text }: AnalyticsQuery): Html {
  return html`<h4>${question}</h4>
<p>${explanation} ${change === null ? '' : `Change ${change}`}${needsGds ? html`<em>GDS.</em>` : ''}</p>
${runnable(withoutHeader(text))}
`;
}

/** The statement alone: what its comments say stands above it. */
function withoutHeader(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').trim();
}

function runnable(command: string): Html {
  return html`<figure><pre class="pre-scrollable code runnable">${command}</pre></figure>`;
}
