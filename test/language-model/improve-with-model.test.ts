import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { answersIn } from '../../src/language-model/answer-cache.ts';
import { chatCompletions } from '../../src/language-model/chat-completions.ts';
import { improveWithModel } from '../../src/language-model/improve-with-model.ts';
import { toJson } from '../../src/understanding/to-json.ts';
import { understand } from '../../src/understanding/understand.ts';
import { sourceOf } from '../support/source-of.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { endpoint, fails, hangsUp, neverAnswers, says } from './endpoint.ts';

const reader = loadReader({ curated: true });
const TEXT = `IGF 2030
Workshop on Exchanges

>> ANA PEREIRA: Welcome.  I moderate this session.  Benoît, whenever you like.
>> BENOÎT DUBOIS: Thank you.  It was a quiet place.  Then the operators came one by one.
>> We looked at the convention of Budapesht for that.
`;
const understanding = understand(sourceOf('igf-2030-exchanges.txt', TEXT), reader);
const NOTHING = { speakers: [], mentions: [], lessons: [] };

async function pass(
  url: string,
  { timeout = 2_000, folder = temporaryFolder(), signal = undefined as AbortSignal | undefined } = {},
) {
  const model = chatCompletions({ url, model: 'small-1', key: 'secret', timeout });
  return improveWithModel(understanding, reader, model, answersIn(folder), signal);
}

describe('a language model that answers', () => {
  test('is asked with the participants, the turns and a schema, and its key', async () => {
    const { url, asked } = await endpoint(says(NOTHING));
    const result = await pass(url);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer secret' });
    const question = asked[0]?.body.messages[1]?.content;
    expect(question).toContain('- Benoît Dubois');
    expect(question).toContain('[turn 3] speaker unknown: We looked');
    expect(asked[0]?.body.response_format.json_schema.schema).toMatchObject({
      required: ['speakers', 'mentions', 'lessons'],
    });
    expect(result).toMatchObject({ questions: 1, cached: 0, tokensIn: 100, tokensOut: 10, failures: [] });
    expect(result.understanding).toEqual(understanding);
  });

  test('adds speakers, mentions and lessons that stand in the source, marked as its own', async () => {
    const { url } = await endpoint(
      says({
        speakers: [{ turn: 3, name: 'Benoit Dubois', quote: 'We looked at the convention' }],
        mentions: [{ turn: 3, surface: 'the convention of Budapesht', name: 'Budapest Convention' }],
        lessons: [
          { turn: 2, kind: 'DOOR_OPENER', quote: 'Then the operators\n came one by one.' },
          { turn: 3, kind: 'GOOD_PRACTICE', quote: 'looked at the convention of Budapesht' },
        ],
      }),
    );
    const { understanding: improved, added } = await pass(url);
    expect(added).toEqual({ speakers: 1, mentions: 1, lessons: 2 });
    const json = toJson(improved);
    expect(json.turns[2]).toMatchObject({
      speaker: { id: 'benoit-dubois' },
      basis: 'language-model',
      confidence: 0.6,
      evidence: { quote: 'We looked at the convention' },
    });
    const mention = json.mentions.find(({ turn }) => turn === 3);
    expect(mention).toMatchObject({ method: 'language-model', entity: { id: 'budapest-convention' } });
    expect(
      json.lessons.map(({ kind, quote, speaker, method, about }) => ({ kind, quote, speaker, method, about })),
    ).toEqual([
      {
        kind: 'DOOR_OPENER',
        quote: 'Then the operators came one by one.',
        speaker: 'benoit-dubois',
        method: 'language-model:small-1',
        about: [],
      },
      {
        kind: 'GOOD_PRACTICE',
        quote: 'We looked at the convention of Budapesht for that.',
        speaker: 'benoit-dubois',
        method: 'language-model:small-1',
        about: ['budapest-convention'],
      },
    ]);
    for (const one of [...json.lessons, ...json.mentions.map((m) => ({ ...m, quote: m.surface }))]) {
      expect(TEXT.slice(one.start, one.end)).toBe(one.quote);
    }
  });

  test('is not believed: invented quotes, people, things and turns, and what contradicts the program, are dropped', async () => {
    const { url } = await endpoint(
      says({
        speakers: [
          { turn: 3, name: 'Carla Nobody', quote: 'We looked' },
          { turn: 3, name: 'Ana Pereira', quote: 'My name is Ana Pereira' },
          { turn: 2, name: 'Ana Pereira', quote: 'Thank you.' },
        ],
        mentions: [
          { turn: 3, surface: 'Budapest Convention', name: 'Budapest Convention' },
          { turn: 3, surface: 'vention', name: 'Budapest Convention' },
          { turn: 3, surface: 'the convention', name: 'Convention of Atlantis' },
          { turn: 9, surface: 'the convention', name: 'Budapest Convention' },
        ],
        lessons: [
          { turn: 2, kind: 'LESSON', quote: 'Exchange points need members.' },
          { turn: 4, kind: 'LESSON', quote: 'Thank you.' },
        ],
      }),
    );
    const { understanding: improved, added, dropped } = await pass(url);
    expect(added).toEqual({ speakers: 0, mentions: 0, lessons: 0 });
    expect(dropped).toEqual({ notVerbatim: 4, unknown: 4 });
    expect(improved).toEqual(understanding);
  });

  test('is read between other words, and asked only once for one text', async () => {
    const { url, asked } = await endpoint(says(`Here it is:\n\`\`\`json\n${JSON.stringify(NOTHING)}\n\`\`\``));
    const folder = temporaryFolder();
    await pass(url, { folder });
    const again = await pass(url, { folder });
    expect(asked).toHaveLength(1);
    expect(again).toMatchObject({ questions: 1, cached: 1, tokensIn: 0, tokensOut: 0, failures: [] });
  });

  test('is asked again where a kept answer is spoilt', async () => {
    const { url, asked } = await endpoint(says(NOTHING));
    const folder = temporaryFolder();
    await pass(url, { folder });
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), '{"speakers":');
    expect(await pass(url, { folder })).toMatchObject({ cached: 0, failures: [] });
    expect(asked).toHaveLength(2);
  });
});

describe('a language model that misbehaves', () => {
  test.each([
    ['answers with no JSON', says('I cannot help with that.'), 'schema'],
    ['answers with another form', says({ lessons: [] }), 'schema'],
    ['invents a kind', says({ ...NOTHING, lessons: [{ turn: 2, kind: 'WISDOM', quote: 'Thank you.' }] }), 'schema'],
    ['answers in no chat form', (response: { end(text: string): void }) => response.end('{"choices":[]}'), 'choices'],
    ['sends no JSON at all', (response: { end(text: string): void }) => response.end('<html>'), 'JSON'],
    ['refuses the key', fails(401), '401'],
  ])('that %s adds nothing, and the run goes on', async (_what, answer, told) => {
    const { url, asked } = await endpoint(answer);
    const folder = temporaryFolder();
    const result = await pass(url, { folder });
    expect(result.understanding).toEqual(understanding);
    expect(result.failures).toEqual([expect.stringContaining('question 1 of 1: ')]);
    expect(result.failures[0]).toContain(told);
    expect(asked).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['is busy', fails(429, { 'retry-after': '0' })],
    ['fails', fails(500)],
    ['hangs up', hangsUp],
  ])('that %s is asked again', async (_what, answer) => {
    const { url, asked } = await endpoint(answer, says(NOTHING));
    expect(await pass(url)).toMatchObject({ failures: [] });
    expect(asked).toHaveLength(2);
  });

  test('that never answers is given up in time', async () => {
    const { url } = await endpoint(neverAnswers);
    const { failures, understanding: same } = await pass(url, { timeout: 100 });
    expect(failures).toEqual([expect.stringContaining('timed out')]);
    expect(same).toEqual(understanding);
  });

  test('that is not there is told', async () => {
    const { failures } = await pass('http://127.0.0.1:1/v1', { timeout: 100 });
    expect(failures).toHaveLength(1);
  });

  test('is left when the person stops the run', async () => {
    const stop = new AbortController();
    const { url } = await endpoint(() => stop.abort(new Error('stopped by Ctrl-C')));
    await expect(pass(url, { signal: stop.signal })).rejects.toThrow('stopped by Ctrl-C');
  });

  test('is asked no more after three failures in a row', async () => {
    const many = understand(
      sourceOf(
        'igf-2030-long.txt',
        `IGF 2030\n\n${Array.from({ length: 8 }, (_, at) => `>> ANA PEREIRA: Number ${at}. ${'And so we went on. '.repeat(300)}`).join('\n')}\n`,
      ),
      reader,
    );
    const { url, asked } = await endpoint(fails(400));
    const model = chatCompletions({ url, model: 'small-1', key: null, timeout: 1_000 });
    const { failures, questions } = await improveWithModel(many, reader, model, answersIn(temporaryFolder()));
    expect(questions).toBe(8);
    expect(asked).toHaveLength(3);
    expect(asked[0]?.authorization).toBeUndefined();
    expect(failures.at(-1)).toBe('5 more not asked, as 3 failed in a row');
  });
});
