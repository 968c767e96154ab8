import type { Dice } from './dice.ts';
import type { Phrase } from './spoken.ts';

/** Talk with choices and slots, as the files of `talk/` write it. */
export type Template = readonly TemplatePart[];
type TemplatePart = string | { readonly slot: string } | { readonly choices: readonly Template[] };

/** What a slot is filled with; asked once for each slot of a template. */
export type FillSlot = (slot: string) => readonly Phrase[];

const TOKEN = /[{|}]|<[^<>]*>|[^{|}<]+/g;

/** @throws Error where braces are not closed, or a slot is not */
export function parseTemplate(text: string): Template {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const parts = (depth: number): TemplatePart[] => {
    const found: TemplatePart[] = [];
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] as string;
      if (depth > 0 && (token === '|' || token === '}')) return found;
      if (token === '{') {
        const choices: Template[] = [];
        do {
          at += 1;
          choices.push(parts(depth + 1));
        } while (tokens[at] === '|');
        if (tokens[at] !== '}') throw new Error(`a brace is not closed in "${text}"`);
        found.push({ choices });
      } else if (token === '}' || token === '|') throw new Error(`"${token}" outside braces in "${text}"`);
      else found.push(token.startsWith('<') ? { slot: token.slice(1, -1) } : token);
    }
    return found;
  };
  if (tokens.join('') !== text) throw new Error(`a slot is not closed in "${text}"`);
  return parts(0);
}

/** One way to say it. Sentences begin with a capital, whatever came first. */
export function say(template: Template, dice: Dice, fill: FillSlot): Phrase[] {
  const filled = new Map<string, readonly Phrase[]>();
  const phrases: Phrase[] = [];
  const add = (phrase: Phrase): void => {
    const last = phrases.at(-1);
    if (phrase.link === null && last?.link === null)
      phrases[phrases.length - 1] = { text: last.text + phrase.text, link: null };
    else if (phrase.text !== '') phrases.push(phrase);
  };
  const walk = (parts: Template): void => {
    for (const part of parts) {
      if (typeof part === 'string') add({ text: part, link: null });
      else if ('choices' in part) walk(dice.pick(part.choices));
      else {
        const words = filled.get(part.slot) ?? fill(part.slot);
        filled.set(part.slot, words);
        words.forEach(add);
      }
    }
  };
  walk(template);
  return phrases.map((phrase, at) =>
    phrase.link === null ? { ...phrase, text: phrase.text.replace(at === 0 ? BEGINNING : SENTENCE, capital) } : phrase,
  );
}

const SENTENCE = /(?<=[.?!] {2})\p{Ll}/gu;
const BEGINNING = /(?<=^|[.?!] {2})\p{Ll}/gu;

function capital(letter: string): string {
  return letter.toUpperCase();
}
