import { expect, test, vi } from 'vitest';
import { Planning } from '../../src/api/planning.ts';

/** Statements under way, each ended by hand. */
function asked() {
  const ends: ((failure?: Error) => void)[] = [];
  const ask = () =>
    new Promise<string>((done, fail) =>
      ends.push((failure) => (failure === undefined ? done('answer') : fail(failure))),
    );
  return { ends, ask };
}

const turns = () => new Promise((done) => setImmediate(done));

test('of statements that Neo4j has not planned few are sent at once, and the next ones as those are answered', async () => {
  const { ends, ask } = asked();
  const planning = new Planning();
  const answers = Array.from({ length: 11 }, (_, index) => planning.planned(`read/${index}`, {}, ask));
  await turns();
  expect(ends).toHaveLength(2);
  for (let sent = 0; sent < 11; sent += 1) {
    ends[sent]?.();
    await turns();
  }
  expect(await Promise.all(answers)).toEqual(answers.map(() => 'answer'));
});

test('one of the same parameters’ types waits for the first, then all go at once', async () => {
  const { ends, ask } = asked();
  const planning = new Planning();
  const answers = ['a', 'b', 'c'].map((key) => planning.planned('read/one', { keys: [key], sessions: null }, ask));
  await turns();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turns();
  expect(ends).toHaveLength(3);
  for (const end of ends) end();
  await Promise.all(answers);
  const again = Array.from({ length: 20 }, () => planning.planned('read/one', { keys: ['d'], sessions: null }, ask));
  await turns();
  expect(ends).toHaveLength(23);
  for (const end of ends) end();
  await Promise.all(again);
});

test('parameters of other types, and lists ten times as long, are planned anew', async () => {
  const { ends, ask } = asked();
  const planning = new Planning();
  const parameters = [{ keys: ['a'] }, { keys: null }, { keys: [1] }, { keys: Array.from({ length: 50 }, () => 'a') }];
  const answers = parameters.map((one) => planning.planned('read/one', one, ask));
  for (let sent = 0; sent < 4; sent += 1) {
    await turns();
    ends[sent]?.();
  }
  await Promise.all(answers);
});

test('where the first fails, those who waited for it are asked all the same', async () => {
  const { ends, ask } = asked();
  const planning = new Planning();
  const [first, second] = [planning.planned('read/one', {}, ask), planning.planned('read/one', {}, ask)];
  await turns();
  ends[0]?.(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await turns();
  ends[1]?.();
  expect(await second).toBe('answer');
});

test('one that has much to read keeps the others waiting for three seconds at the most', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { ends, ask } = asked();
    const planning = new Planning();
    const answers = ['one', 'two', 'three', 'one'].map((name) => planning.planned(name, {}, ask));
    await turns();
    expect(ends).toHaveLength(2);
    vi.advanceTimersByTime(3_000);
    await turns();
    expect(ends).toHaveLength(4);
    for (const end of ends) end();
    await Promise.all(answers);
  } finally {
    vi.useRealTimers();
  }
});
