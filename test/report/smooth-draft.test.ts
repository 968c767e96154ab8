import { expect, test } from 'vitest';
import { answersIn } from '../../src/language-model/answer-cache.ts';
import { chatCompletions } from '../../src/language-model/chat-completions.ts';
import type { Inline, Paragraph, ReportDraft } from '../../src/report/report-draft.ts';
import { smoothDraft } from '../../src/report/smooth-draft.ts';
import { plainWords, smoothed } from '../../src/report/smooth-paragraph.ts';
import { endpoint, fails, hangsUp, neverAnswers, says } from '../language-model/endpoint.ts';
import { temporaryFolder } from '../support/temporary.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const quote = (words: string): Inline => ({ type: 'quote', text: words, cut: false });
const note = (number: number): Inline => ({ type: 'footnote', number });

/** Two sentences, one of them of an uncertain speaker. */
const PARAGRAPH: Paragraph = {
  type: 'paragraph',
  number: '4.1234',
  content: [
    { type: 'name', text: 'Ana Pereira' },
    text(' (academia) said in 2 of 3 turns: '),
    quote('Trust takes years. It does not come by itself.'),
    note(1),
    text(' The same speaker added: '),
    quote('We share early.'),
    { type: 'mark', text: 'speaker uncertain' },
    note(2),
  ],
};
const PLAIN = '[0] (academia) said in 2 of 3 turns: [1][2] The same speaker added: [3][4][5]';
const GOOD = 'In 2 of 3 turns [0] (academia) said: [1][2] The same speaker went on to say: [3][4][5]';

test('a paragraph is shown with numbers for what stays, and comes back with it', () => {
  expect(plainWords(PARAGRAPH).text).toBe(PLAIN);
  expect(smoothed(PARAGRAPH, PLAIN)).toEqual(PARAGRAPH);
  const better = smoothed(PARAGRAPH, GOOD);
  expect(better?.content.filter(({ type }) => type !== 'text')).toEqual(
    PARAGRAPH.content.filter(({ type }) => type !== 'text'),
  );
  expect(better?.content[0]).toEqual(text('In 2 of 3 turns '));
});

test.each([
  ['a note is lost', GOOD.replace('[2]', '')],
  ['a note goes to another sentence', GOOD.replace('[2]', '').replace('[5]', '[2][5]')],
  ['a quote is lost', GOOD.replace('[3]', '')],
  ['a quote is written out', GOOD.replace('[1]', '“Trust takes years.”')],
  ['a quote is added', `${GOOD} "Indeed."`],
  ['two change places', GOOD.replace('[1]', '[x]').replace('[3]', '[1]').replace('[x]', '[3]')],
  ['one comes twice', GOOD.replace('[3]', '[3][3]')],
  ['one that is not there', GOOD.replace('[3]', '[3][9]')],
  ['the warning is lost', GOOD.replace('[4]', '')],
  ['the name is lost', GOOD.replace('[0]', 'The speaker')],
  ['a sentence without a note', `${GOOD} This was well received.`],
  ['a sentence before without one', `The session was lively. ${GOOD}`],
  ['two sentences become one', GOOD.replace('[2] The same speaker', '[2], and the same speaker')],
  ['a figure changes', GOOD.replace('2 of 3', '3 of 3')],
  ['a denial comes in', GOOD.replace('said:', 'did not say:')],
  ['a name comes in', GOOD.replace('went on to say', 'went on to tell UNESCO')],
  ['somebody becomes a he', GOOD.replace('The same speaker', 'Then he')],
  ['an essay', GOOD.replace('went on', 'went on and on '.repeat(20))],
  ['nothing', ''],
])('where %s the plain paragraph stands', (_what, words) => {
  expect(smoothed(PARAGRAPH, words)).toBeNull();
});

const DRAFT = {
  sections: [{ id: 'learned', number: '4', heading: '', blocks: [PARAGRAPH], sections: [] }],
} as unknown as ReportDraft;

function smooth(url: string, folder = temporaryFolder(), draft = DRAFT) {
  return smoothDraft(draft, chatCompletions({ url, model: 'small-1', key: null, timeout: 300 }), answersIn(folder));
}

test('a model is asked once for one paragraph, and what it touched only between is taken', async () => {
  const { url, asked } = await endpoint(says(`Here you are: ${JSON.stringify({ paragraph: GOOD })}`));
  const folder = temporaryFolder();
  const first = await smooth(url, folder);
  expect(first).toMatchObject({ asked: 1, cached: 0, changed: 1, refused: 0, tokensIn: 100, failures: [] });
  expect(asked[0]?.body.messages[1]?.content).toBe(PLAIN);
  expect(first.draft.sections[0]?.blocks[0]).toEqual(smoothed(PARAGRAPH, GOOD));
  expect(await smooth(url, folder)).toMatchObject({ asked: 1, cached: 1, changed: 1, tokensIn: 0 });
  expect(asked).toHaveLength(1);
});

test.each([
  ['refuses', fails(401), 1],
  ['hangs up', hangsUp, 1],
  ['never answers', neverAnswers, 1],
  ['answers with another form', says({ text: GOOD }), 0],
  ['answers with no JSON', says('I cannot do that.'), 0],
  ['makes things up', says({ paragraph: 'Ana Pereira praised UNESCO. [0][1][2][3][4][5]' }), 0],
])('an endpoint that %s leaves the draft as it is', async (_what, answer, failures) => {
  const { url } = await endpoint(answer);
  const done = await smooth(url);
  expect(done.draft).toEqual(DRAFT);
  expect(done.failures).toHaveLength(failures);
  expect(done).toMatchObject({ changed: 0, refused: 1 - failures });
});

test('an endpoint that is down is not asked for each of many paragraphs', async () => {
  const { url, asked } = await endpoint(fails(401));
  const [section] = DRAFT.sections;
  const blocks = Array.from({ length: 20 }, (_, at) => ({
    ...PARAGRAPH,
    content: [...PARAGRAPH.content, text(` ${at}`)],
  }));
  const many = { ...DRAFT, sections: [{ ...section, blocks }] } as ReportDraft;
  expect((await smooth(url, temporaryFolder(), many)).draft).toEqual(many);
  expect(asked).toHaveLength(3);
});
