import type { Form } from './fold-words.ts';

/**
 * The forms of a session's words, numbered. A session has far fewer of them than words, so what a form alone tells is asked once a
 * form, and looked up by its number at every word.
 */
export class Vocabulary {
  readonly #forms: Form[] = [];
  readonly #numbers = new Map<Form, number>();

  /** How many forms are numbered so far. */
  get size(): number {
    return this.#forms.length;
  }

  /** The number of a form, a new one for one that did not stand in the session before. */
  numberOf(form: Form): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.length;
    this.#forms.push(form);
    this.#numbers.set(form, number);
    return number;
  }

  form(number: number): Form {
    return this.#forms[number] as Form;
  }

  /** What each form tells, by its number. */
  told<T>(tell: (form: Form) => T): readonly T[] {
    return this.#forms.map(tell);
  }
}
