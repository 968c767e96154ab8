import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listQueries } from '../../src/cli/query-command.ts';
import type { Store } from '../../src/graph/store.ts';
import { emptyGraph, openTestStore, testAddress } from '../support/store.ts';
import { loadSeed } from './load-seed.ts';

let store: Store;
let driver: Driver;
beforeAll(async () => {
  store = await openTestStore();
  await emptyGraph(store);
  await loadSeed(store);
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

/** What a statement may go through one by one, and why. Everything else is reached by an index or along relationships. */
const SESSIONS = 'sessions are few; whatever is asked of all of them goes on from here along relationships';
const KNOWN = 'the things of this kind in the field: dozens; which of them is left open';
const CITED = 'all that is cited, by everybody';
const LISTED = 'lists all of them, by name, where nothing narrows it down';
const MAY_SCAN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'query/citation-matrix': { Session: SESSIONS },
  'query/common-ground': { ECHOES: 'every echo is looked at where nothing narrows it down, and echoes are rare' },
  'query/counts': { '': 'counts the whole graph, from the store’s own counters' },
  'query/coverage': { Topic: KNOWN, Place: KNOWN },
  'query/divergences': {
    CHALLENGES: 'every challenge is looked at where nothing narrows it down, and challenges are rare',
  },
  'query/duplicates': { Initiative: KNOWN },
  'query/lessons': { Session: SESSIONS },
  'query/named-by-one-group': { Entity: 'all things, people too, as their kinds may be written in any letters' },
  'query/sessions': { Session: SESSIONS },
  'query/shared-topics': { Session: SESSIONS },
  'query/speakers': { Session: SESSIONS },
  'query/speaking-time': { Session: SESSIONS },
  'query/trends': { Session: SESSIONS },
  'query/who-answered-whom': { Session: SESSIONS },
  'read/changes': { Change: 'the whole log is counted and put in order' },
  'read/citation-matrix': { Session: SESSIONS },
  'read/cited-things': { Process: CITED, Initiative: CITED, Organisation: CITED },
  'read/example-ids': { Session: 'the longest one; asked for once a page of the playground' },
  'read/session-ids': { Session: SESSIONS },
  'read/tallies': { Tally: 'one a session; whatever is cited in any of them is asked for' },
  'read/list/events': { Event: LISTED },
  'read/list/initiatives': { Initiative: LISTED },
  'read/list/organisations': { Organisation: LISTED },
  'read/list/people': { Person: LISTED },
  'read/list/places': { Place: LISTED },
  'read/list/processes': { Process: LISTED },
  'read/list/sessions': { Session: LISTED },
  'read/list/stakeholder-groups': { StakeholderGroup: LISTED },
  'read/list/topics': { Topic: LISTED },
};

/** Values for whatever a statement may take, of things that are in the first session. */
const GIVEN = {
  ...{
    keys: ['gfce'],
    entity: 'gfce',
    session: 'igf-2016-day0-bpf-cybersecurity',
    query: 'capacity',
    scopes: ['Lesson'],
  },
  ...{ misspelt: 'capacity~2' },
  ...{ first: 5, after: null, type: 'ECHOES', quotes: true },
  ...{ sessions: null, kinds: null, events: null, year: null, text: null, about: null, minConfidence: 0 },
  ...{
    stakeholderGroups: null,
    organisations: null,
    speakers: null,
    mentions: null,
    methods: null,
    order: 'PLACE',
    whole: true,
    ...{ processes: true, initiatives: true, things: ['gfce'] },
    places: [['gfce', 'igf-2016-day0-bpf-cybersecurity', 17, 0, 0, 1]],
  },
};

/** What leads to something in statements whose keys are no ids. */
const KEYS: Readonly<Record<string, readonly unknown[]>> = {
  'read/citation-words': [['academia', 'gfce']],
  'read/citation-words-in': [['academia', 'gfce']],
  'read/session/turn': [['igf-2016-day0-bpf-cybersecurity', 17]],
  'read/session-ids': [[null, null, 2016, null]],
};

const CYPHER = join(import.meta.dirname, '../../cypher');
const textOf = (name: string): string => readFileSync(join(CYPHER, `${name}.cypher`), 'utf8').replace(/^\/\/.*$/gm, '');

const read = readdirSync(join(CYPHER, 'read'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => `read/${file.replace('.cypher', '').replaceAll('\\', '/')}`)
  .flatMap((name): [string, Record<string, unknown>][] => {
    const of = /\$of = '(\w+)'/g;
    const kinds = [...textOf(name).matchAll(of)].map(([, label]) => label);
    if (kinds.length > 0) return kinds.map((label) => [name, { ...GIVEN, of: label }]);
    return [[name, { ...GIVEN, keys: KEYS[name] ?? GIVEN.keys }]];
  });
const query = listQueries().map(({ name, defaults }) => [`query/${name}`, defaults] as const);

interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}
const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];

/** Goes through all nodes, all of a label, or all relationships (of a type), one by one. */
const SCAN = /AllNodesScan|ByLabelsScan|ByLabelScan|AllRelationshipsScan|RelationshipTypeScan|TypesScan/;
/** What of: the label in `s:Session`, nothing for all nodes. */
const scanned = ({ operatorType, arguments: { Details } }: Plan): string =>
  /AllNodes|AllRelationships/.test(operatorType) ? '' : (/:(\w+)/.exec(String(Details))?.[1] ?? String(Details));

test.each([...read, ...query].sort(([a], [b]) => a.localeCompare(b)))(
  '%s goes through nothing one by one but what it may',
  async (name, parameters) => {
    const database = testAddress().database ?? 'neo4j';
    const { summary } = await driver.executeQuery(`PROFILE ${textOf(name)}`, parameters, { database });
    const used = operators(summary.profile as unknown as Plan);
    const scans = used.filter(({ operatorType }) => SCAN.test(operatorType)).map(scanned);
    // Neither more than is allowed nor an allowance that nothing needs.
    expect([...new Set(scans)].sort()).toEqual(Object.keys(MAY_SCAN[name] ?? {}).sort());
  },
);

test('what may be gone through names statements that there are', () => {
  const names = [...read, ...query].map(([name]) => name);
  expect(Object.keys(MAY_SCAN).filter((name) => !names.includes(name))).toEqual([]);
});
