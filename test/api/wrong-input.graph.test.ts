import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './ask.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi();
});
afterAll(() => graph.stop());

const WRONG = [
  [
    '{ citationMatrix(minConfidence: 1.5) { citations } }',
    'Argument "minConfidence" must be a number from 0 to 1, not 1.5.',
  ],
  [
    '{ citationMatrix(minConfidence: -0.1) { citations } }',
    'Argument "minConfidence" must be a number from 0 to 1, not -0.1.',
  ],
  [
    '{ lessons(filter: { minConfidence: 2 }) { totalCount } }',
    'Argument "filter.minConfidence" must be a number from 0 to 1, not 2.',
  ],
  ['{ sessions(first: 201) { totalCount } }', 'Argument "first" must be a whole number from 0 to 200, not 201.'],
  ['{ sessions(first: -1) { totalCount } }', 'Argument "first" must be a whole number from 0 to 200, not -1.'],
  ['{ sessions(after: "?") { totalCount } }', 'Argument "after" must be a cursor of the same list, not "?".'],
  [
    '{ citationMatrix { evidence(first: 101) { quote } } }',
    'Argument "first" must be a whole number from 0 to 100, not 101.',
  ],
  [
    '{ search(text: "?!") { totalCount } }',
    'Argument "text" must be 1 to 200 characters with a letter or a digit among them, not "?!".',
  ],
  [
    '{ citationMatrix(kinds: [PROCES]) { citations } }',
    'Argument "kinds": Value "PROCES" does not exist in "EntityKind" enum. Allowed: PROCESS, INITIATIVE, ORGANISATION, PERSON, PLACE, TOPIC.',
  ],
] as const;

test.each(WRONG)('%s is told which argument is wrong and what is allowed', async (query, message) => {
  const { errors } = await graph.ask(query);
  expect(errors[0]?.message).toBe(message);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(errors).toHaveLength(query.includes('evidence') ? errors.length : 1);
});

test('names the variable that holds an unknown enum value', async () => {
  const query = 'query Q($kinds: [EntityKind!]) { citationMatrix(kinds: $kinds) { citations } }';
  const { errors } = await graph.ask(query, { kinds: ['FOO'] });
  expect(errors[0]?.message).toContain('Variable "$kinds" got invalid value "FOO"');
  expect(errors[0]?.message).toContain('Allowed: PROCESS, INITIATIVE, ORGANISATION, PERSON, PLACE, TOPIC.');
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

// Values travel as parameters: what looks like Cypher is only text.
test('takes Cypher in an argument for text', async () => {
  const cypher = "x'}) DETACH DELETE n //";
  const query =
    'query Q($id: ID!, $text: String!) { session(id: $id) { id } people(filter: { text: $text }) { totalCount } }';
  const { data, errors } = await graph.ask(query, { id: cypher, text: cypher });
  expect(errors).toEqual([]);
  expect(data).toEqual({ session: null, people: { totalCount: 0 } });
});

test('cannot write: there is no mutation', async () => {
  const { errors } = await graph.ask('mutation { deleteSession(id: "x") { id } }');
  expect(errors[0]?.message).toContain('not configured to execute mutation');
});
