import type { SpeakerBasis } from '../../speakers/attribution.ts';
import { type Html, html } from '../../text/html.ts';
import { sessionPath, turnPath } from '../pages.ts';
import type { MentionRow, SessionRow, TurnRow } from '../rows.ts';
import { markedParagraphs } from './marked-text.ts';

type MentionsByTurn = ReadonlyMap<string, readonly MentionRow[]>;

/** All sessions that are in the graph. */
export function sessionListPage(sessions: readonly SessionRow[]): string {
  const items = sessions.map(
    (session) =>
      html`<li><a href="${sessionPath(session.id)}">${session.title}</a> <small>${factsOf(session)}</small></li>`,
  );
  const empty = sessions.length === 0 ? html`<p>No session is in the graph yet.</p>` : null;
  return layout('Transcripts', html`<h1>Transcripts</h1><ul>${items}</ul>${empty}`);
}

/** A whole session; each turn can be linked to as `#t17`. */
export function sessionPage(session: SessionRow, turns: readonly TurnRow[], mentions: MentionsByTurn): string {
  const articles = turns.map((turn) => turnArticle(turn, mentions, false));
  return layout(session.title, html`<h1>${session.title}</h1>${sessionFacts(session)}${articles}`);
}

/** One turn with those around it. */
export function turnPage(
  session: SessionRow,
  turns: readonly TurnRow[],
  number: number,
  mentions: MentionsByTurn,
): string {
  const head = html`<h1><a href="${sessionPath(session.id)}#t${number}">${session.title}</a></h1>`;
  const articles = turns.map((turn) => turnArticle(turn, mentions, turn.number === number));
  return layout(`Turn ${number} – ${session.title}`, html`${head}${articles}${sessionFacts(session)}`);
}

/** When nothing is at an address. */
export function unknownPage(): string {
  return layout('Not found', html`<h1>Not found</h1><p>There is no such session or turn in the graph.</p>`);
}

function layout(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/playground/reading.css">
</head>
<body>
<nav><a href="/">Playground</a> <a href="/sessions">Transcripts</a></nav>
<main>${content}</main>
</body>
</html>
`.html;
}

/** Where and when, and how far the captioner vouches for the text. */
function sessionFacts(session: SessionRow): Html {
  const disclaimer = session.disclaimer ? html`<p class="disclaimer">${session.disclaimer}</p>` : null;
  return html`<p class="facts">${factsOf(session)}</p>${disclaimer}`;
}

function factsOf({ date, startsAt, room, venue }: SessionRow): string {
  return [date, startsAt, room, venue].filter((fact) => fact != null && fact !== '').join(' · ');
}

function turnArticle(turn: TurnRow, mentions: MentionsByTurn, current: boolean): Html {
  const { speaking } = turn;
  const name = speaking === null ? html`<span class="unknown">Speaker unknown</span>` : html`${speaking.person.name}`;
  return html`
<article id="t${turn.number}" class="${current ? 'current' : ''}">
  <header>
    <h2>${name}</h2>
    <a href="${turnPath(turn.session, turn.number)}">Turn ${turn.number}</a>
    <small>${turn.label == null ? 'no name printed' : html`printed as “${turn.label}”`}${reasonOf(turn)}</small>
  </header>
  ${markedParagraphs(turn, mentions.get(turn.id) ?? [])}
</article>`;
}

/** How the speaker is known, in the words it rests on where those are not the printed name itself. */
function reasonOf({ speaking }: TurnRow): Html | null {
  if (speaking === null) return null;
  const words = speaking.evidence && speaking.basis !== 'label' ? html`: “${speaking.evidence}”` : null;
  return html` · known by ${BASIS_WORDS[speaking.basis]}, ${Math.round(speaking.confidence * 100)} % sure${words}`;
}

const BASIS_WORDS: Readonly<Record<SpeakerBasis, string>> = {
  label: 'the printed name',
  'label-corrected': 'the text, against the printed name',
  'self-introduction': 'their own introduction',
  'hand-over': 'the turn before',
  thanks: 'later thanks',
  parenthetical: 'a note of the captioner',
  continuation: 'going on after an interruption',
  moderating: 'leading the session',
  description: 'what is said of them',
  'language-model': 'the proposal of a language model',
  curated: 'the decision of a person',
};
