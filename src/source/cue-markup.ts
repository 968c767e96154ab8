/** A stretch of a caption's text and who is marked as saying it. */
export interface Voiced {
  /** The name in `<v Name>`; null without such a mark. */
  readonly voice: string | null;
  readonly text: string;
}

// A tag of WebVTT, its timestamps included, or of SubRip; other text in angle brackets is speech.
const TAG = /^<(?:\/?(?:[cibuv]|b|font|lang|ruby|rt|span)(?:[.\s][^<>]{0,300})?|\d{1,4}:[\d:.]{1,20})>/i;
const VOICE = /^<v(?:\.[^\s<>]{1,100})?\s([^<>]{1,200})>/i;
const LONGEST_TAG = 320;
const POSITION = /\{\\a[^{}]{0,40}\}/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Take the tags out of a line of a caption. @param voice who speaks at its start */
export function stripMarkup(line: string, voice: string | null): Voiced[] {
  const stretches: Voiced[] = [];
  let speaker = voice;
  let text = '';
  let from = 0;
  const source = line.replace(POSITION, '');
  const end = (): void => {
    if (text.trim() !== '') stretches.push({ voice: speaker, text: decodeEntities(text).trim() });
    text = '';
  };
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', Math.max(at + 1, from))) {
    if (!/[a-z\d/]/i.test(source[at + 1] ?? '')) continue;
    const window = source.slice(at, at + LONGEST_TAG);
    const tag = TAG.exec(window)?.[0];
    if (tag === undefined) continue;
    text += source.slice(from, at);
    from = at + tag.length;
    const name = VOICE.exec(window)?.[1];
    if (name !== undefined || /^<\/v>/i.test(tag)) {
      end();
      speaker =
        name === undefined
          ? null
          : decodeEntities(name)
              .replace(/[\s:]+/g, ' ')
              .trim();
    }
  }
  text += source.slice(from);
  end();
  return stretches;
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|quot|apos|lrm|rlm|#\d{1,7}|#x[\da-f]{1,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
