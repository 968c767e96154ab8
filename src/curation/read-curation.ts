import type { z } from 'zod';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { openYaml, type YamlFault, type YamlFile } from '../text/yaml-file.ts';
import type { Curation } from './curation.ts';
import { type CurationFile, curationSchema, DECISION_LISTS } from './curation-schema.ts';

/** A curation file, or what is wrong with its form. */
export interface ReadCuration {
  readonly curation: Curation | null;
  readonly faults: readonly BpfGraphError[];
}

const FORM = 'docs/curation.md describes the form; seeds/curation/curation.schema.json gives it to editors.';

/** What a file need not say where something else tells it. */
export interface CurationHead {
  readonly session: string;
  readonly by: string;
  readonly on: string;
}

/**
 * Parse a curation file and check its form.
 * @param session the id that the file must be for; any where it is null
 * @param head what holds where the file's head does not say it
 * @returns all faults of syntax, or else all of form; the curation when there are none
 */
export function readCuration(
  path: string,
  text: string,
  session: string | null = null,
  head: Partial<CurationHead> = {},
): ReadCuration {
  return checked(openYaml({ path, text }, 'INPUT_CURATION', { numbersAsTexts: true }), { path, text }, session, head);
}

/**
 * Check decisions that are no text but values, as a client hands them in. Faults are told with the field.
 * @param name of the argument, for messages
 */
export function curationOfValues(name: string, value: object, head: CurationHead): ReadCuration {
  const fault: YamlFault = (at, message, hint) => {
    const field = at.join('.');
    const place = [name, ...at].join('.');
    const said = message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
    return new BpfGraphError('INPUT_CURATION', `${place}: ${said}`, hint);
  };
  const written = { path: name, text: JSON.stringify(value) };
  return checked({ value, faults: [], fault }, written, head.session, head);
}

function checked(
  { value, faults: syntax, fault }: YamlFile,
  { path, text }: { readonly path: string; readonly text: string },
  session: string | null,
  head: Partial<CurationHead>,
): ReadCuration {
  if (syntax.length > 0) return { curation: null, faults: syntax };
  const parsed = curationSchema.safeParse(isMap(value) ? { ...head, ...value } : value);
  const faults = parsed.success
    ? faultsOf(parsed.data, session, fault)
    : parsed.error.issues.flatMap((issue) => told(issue, value, fault));
  return parsed.success && faults.length === 0
    ? { curation: { path, text, file: parsed.data, fault }, faults }
    : { curation: null, faults };
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(issue: z.core.$ZodIssue, value: unknown, fault: YamlFault): BpfGraphError[] {
  const at = issue.path.filter((step) => typeof step !== 'symbol');
  const within = at.length > 0 ? `${at.join('.')}: ` : '';
  if (issue.code === 'invalid_value') {
    const given = at.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)?.[step], value);
    const names = issue.values.map(String);
    const wrong = typeof given === 'string' ? `"${given}" is not known here${didYouMean(given, names)}` : issue.message;
    return [fault(at, `${within}${wrong}`, `Write one of ${names.join(', ')}.`)];
  }
  if (issue.code !== 'unrecognized_keys') return [fault(at, `${within}${issue.message}`, FORM)];
  const known = keysAt(at[0]);
  return issue.keys.map((key) =>
    fault([...at, key], `${within}there is no key "${key}" here${didYouMean(key, known)}`, FORM),
  );
}

/** The keys that may stand in an entry of a list, or at the head. */
function keysAt(list: string | number | undefined): string[] {
  const shape = curationSchema.shape;
  const entries = DECISION_LISTS.find((name) => name === list);
  if (entries === undefined) return Object.keys(shape);
  const item = shape[entries].unwrap().unwrap().element;
  return Object.keys(item.shape);
}

/** What zod cannot say: the session is the right one, and every decision has somebody who decided it on some day. */
function faultsOf(file: CurationFile, session: string | null, fault: YamlFault): BpfGraphError[] {
  const faults: BpfGraphError[] = [];
  if (session !== null && file.session !== session) {
    const hint = `Write "session: ${session}", or name the file for the session that it is about.`;
    faults.push(
      fault(['session'], `the file is about "${file.session}" and lies where that of "${session}" is looked for`, hint),
    );
  }
  for (const list of DECISION_LISTS)
    for (const [index, decision] of (file[list] ?? []).entries())
      for (const key of ['by', 'on'] as const)
        if ((decision[key] ?? file[key]) === undefined)
          faults.push(
            fault(
              [list, index],
              `${list}.${index}: nothing says "${key}"`,
              `Write "${key}" here, or once at the head of the file for all.`,
            ),
          );
  return faults;
}
