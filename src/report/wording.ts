import { z } from 'zod';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Inline } from './report-draft.ts';

const counted = z
  .record(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), z.string().optional())
  .refine((forms) => forms.other !== undefined, 'the form "other" is missing');
const texts = z.record(z.string(), z.string());
const countedTexts = z.record(z.string(), counted);

/** The shape of `seeds/report/<language>.yaml`. */
export const wordingSchema = z.strictObject({
  locale: z.string(),
  labels: texts,
  facts: texts,
  titles: z.strictObject({ one: z.string(), many: counted, subtitle: z.string() }),
  headings: texts,
  columns: texts,
  groups: texts,
  regions: texts,
  roles: texts,
  kinds: countedTexts,
  says: z.record(z.string(), z.array(z.string()).min(1)),
  counts: countedTexts,
  sentences: z.record(z.string(), z.union([z.string(), counted])),
  notes: texts,
});

type Forms = z.infer<typeof counted>;
type Value = string | number | readonly Inline[];
export type Values = Readonly<Record<string, Value>>;

/** The words of one language, and how it counts and lists. */
export class Wording {
  readonly language: string;
  readonly #texts: z.infer<typeof wordingSchema>;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;
  readonly #date: Intl.DateTimeFormat;

  constructor(language: string, texts: z.infer<typeof wordingSchema>) {
    this.language = language;
    this.#texts = texts;
    const { locale } = texts;
    this.#plural = new Intl.PluralRules(locale);
    this.#number = new Intl.NumberFormat(locale);
    this.#list = new Intl.ListFormat(locale, { type: 'conjunction' });
    this.#date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  }

  label(name: string): string {
    return this.#text('labels', name);
  }

  column(name: string): string {
    return this.#text('columns', name);
  }

  fact(name: string, values: Values = {}): string {
    return plain(fill(this.#text('facts', name), values));
  }

  heading(name: string, values: Values = {}): string {
    return plain(fill(this.#text('headings', name), values));
  }

  note(name: string, values: Values = {}): string {
    return plain(fill(this.#text('notes', name), values));
  }

  /** A stakeholder group inside a sentence; as the graph names it where the language does not. */
  group(id: string, name: string): string {
    return this.#texts.groups[id] ?? name;
  }

  /** A region of the world (UN M49); as the graph names it where the language does not. */
  region(name: string): string {
    return this.#texts.regions[name] ?? name;
  }

  role(role: string | null): string {
    return this.#texts.roles[role ?? 'NONE'] ?? this.#text('roles', 'NONE');
  }

  title(sessions: readonly { readonly title: string }[]): string {
    const [only] = sessions;
    if (sessions.length === 1 && only !== undefined) return plain(fill(this.#texts.titles.one, { title: only.title }));
    return plain(this.#counted(this.#texts.titles.many, sessions.length));
  }

  get subtitle(): string {
    return this.#texts.titles.subtitle;
  }

  /** "3 lessons" */
  kind(kind: string, count: number): string {
    return plain(this.#counted(this.#forms('kinds', kind), count));
  }

  /** "3 people" */
  count(name: string, count: number): string {
    return plain(this.#counted(this.#forms('counts', name), count));
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** `2016-12-05` as "5 December 2016" */
  date(day: string): string {
    return this.#date.format(new Date(`${day}T00:00:00Z`));
  }

  sentence(name: string, values: Values = {}): Inline[] {
    const text = this.#texts.sentences[name];
    if (text === undefined) throw this.#missing('sentences', name);
    if (typeof text === 'string') return fill(text, values);
    return this.#counted(text, Number(values.count), values);
  }

  /**
   * How a speaker's words are brought in.
   * @param at 0 where the speaker comes in, counting up where he goes on
   */
  says(kind: string, at: number, values: Values): Inline[] {
    const ways = this.#texts.says[kind];
    if (ways === undefined) throw this.#missing('says', kind);
    const way = at === 0 || ways.length === 1 ? ways[0] : ways[1 + ((at - 1) % (ways.length - 1))];
    return fill(way as string, values);
  }

  /** "a, b and c", each with its notes */
  list(items: readonly (readonly Inline[])[]): Inline[] {
    const parts = this.#list.formatToParts(items.map((_, at) => String(at)));
    return parts.flatMap(({ type, value }) => (type === 'element' ? [...(items[Number(value)] ?? [])] : [text(value)]));
  }

  words(items: readonly string[]): string {
    return this.#list.format(items);
  }

  #counted(forms: Forms, count: number, values: Values = {}): Inline[] {
    const form = forms[this.#plural.select(count)] ?? (forms.other as string);
    return fill(form, { ...values, count: this.number(count) });
  }

  #text(part: 'labels' | 'facts' | 'headings' | 'columns' | 'notes' | 'roles', name: string): string {
    const text = this.#texts[part][name];
    if (text === undefined) throw this.#missing(part, name);
    return text;
  }

  #forms(part: 'kinds' | 'counts', name: string): Forms {
    const forms = this.#texts[part][name];
    if (forms === undefined) throw this.#missing(part, name);
    return forms;
  }

  #missing(part: string, name: string): BpfGraphError {
    return new BpfGraphError(
      'INPUT_SEED',
      `seeds/report/${this.language}.yaml: ${part}.${name} is missing`,
      'Take it from seeds/report/en.yaml and translate it.',
    );
  }
}

export function text(words: string): Inline {
  return { type: 'text', text: words };
}

/** Put values into the {places} of a text. */
function fill(template: string, values: Values): Inline[] {
  const parts = template.split(/\{(\w+)\}/);
  return parts.flatMap((part, at): readonly Inline[] => {
    if (at % 2 === 0) return part === '' ? [] : [text(part)];
    const value = values[part];
    if (value === undefined) {
      const hint = 'Use only the names that stand in the text of seeds/report/en.yaml.';
      throw new BpfGraphError('INPUT_SEED', `"${template}": nothing is known for {${part}}`, hint);
    }
    return typeof value === 'object' ? value : [text(String(value))];
  });
}

function plain(content: readonly Inline[]): string {
  return content.map((part) => ('text' in part ? part.text : '')).join('');
}

/** A sentence starts with a capital, also where a phrase that goes inside others comes first. */
export function startsNew(content: readonly Inline[]): Inline[] {
  const [first, ...rest] = content;
  if (first?.type !== 'text') return [...content];
  return [text(first.text.charAt(0).toLocaleUpperCase('en') + first.text.slice(1)), ...rest];
}
