import { type Response, Router } from 'express';
import { mentionFilter, sessionFilter, turnFilter } from '../arguments/filters.ts';
import { type ReadStore, Reads } from '../reads.ts';
import type { MentionRow, SessionRow, TurnRow } from '../rows.ts';
import { sessionListPage, sessionPage, turnPage, unknownPage } from './reading-pages.ts';

/** How many turns stand before and after the one that a page is about. */
const CONTEXT = 2;
/** More than any session has. */
const EVERYTHING = { first: 1_000_000, after: null } as const;

/** Pages on which people read the transcripts: all sessions, one session, one turn in its context. */
export function readingRoutes(store: ReadStore): Router {
  const router = Router();
  router.get('/sessions', async (_request, response) => {
    const all = { order: 'DATE', ...sessionFilter(null) };
    const { page } = await new Reads(store).list<SessionRow>('read/list/sessions', EVERYTHING, all);
    send(response, sessionListPage(page.map(({ node }) => node)));
  });

  router.get('/sessions/:session', async (request, response) => {
    const reads = new Reads(store);
    const session = await reads.node<SessionRow>('read/by-id/session', request.params.session);
    if (session === null) return missing(response);
    const all = { of: 'Session', order: 'PLACE', ...(await turnFilter(null, reads)) };
    const { page } = await reads.page<TurnRow>('read/turns-of', session.id, EVERYTHING, all);
    const turns = page.map(({ node }) => node);
    send(response, sessionPage(session, turns, await mentionsOf(reads, turns)));
  });

  router.get('/sessions/:session/turns/:number', async (request, response) => {
    const reads = new Reads(store);
    const number = Number(request.params.number);
    const session = await reads.node<SessionRow>('read/by-id/session', request.params.session);
    if (session === null || !Number.isSafeInteger(number) || number < 1) return missing(response);
    const turns = await turnsAround(reads, session.id, number);
    if (!turns.some((turn) => turn.number === number)) return missing(response);
    send(response, turnPage(session, turns, number, await mentionsOf(reads, turns)));
  });
  return router;
}

async function turnsAround(reads: Reads, session: string, number: number): Promise<TurnRow[]> {
  const numbers = Array.from({ length: 2 * CONTEXT + 1 }, (_, index) => number - CONTEXT + index).filter((n) => n > 0);
  const turns = await Promise.all(numbers.map((n) => reads.node<TurnRow>('read/session/turn', [session, n])));
  return turns.filter((turn) => turn !== null);
}

/** The mentions of each turn, by the turn's id. */
async function mentionsOf(reads: Reads, turns: readonly TurnRow[]): Promise<Map<string, MentionRow[]>> {
  const all = { kinds: null, order: 'PLACE', whole: false, ...(await mentionFilter(null, reads)) };
  const pages = await Promise.all(
    turns.map(({ id }) => reads.page<MentionRow>('read/turn/mentions', id, EVERYTHING, all)),
  );
  return new Map(turns.map(({ id }, index) => [id, (pages[index]?.page ?? []).map(({ node }) => node)]));
}

function send(response: Response, page: string): void {
  response.type('html').send(page);
}

function missing(response: Response): void {
  response.status(404).type('html').send(unknownPage());
}
