import { createEntityLinker } from '../../../src/entities/entity-linker.ts';
import { linkEntities } from '../../../src/entities/link-entities.ts';
import type { EntityIndex } from '../../../src/entities/mention.ts';
import type { Alias, Knowledge, KnownEntity, Place, Surface } from '../../../src/knowledge/knowledge.ts';
import type { Attribution, Person } from '../../../src/speakers/attribution.ts';
import type { Transcript, Turn } from '../../../src/transcript/transcript.ts';
import { sourceOf } from '../../support/source-of.ts';

type NameOf = string | Partial<Alias>;

export function alias(name: NameOf): Alias {
  return typeof name === 'string'
    ? { text: name, ambiguous: false, caseSensitive: false }
    : { text: '', ambiguous: false, caseSensitive: false, ...name };
}

/** A known entity from its names, the first one for display. */
export function known(id: string, names: readonly NameOf[], fields: Partial<KnownEntity> = {}): KnownEntity {
  const all = names.map(alias);
  return {
    id,
    name: all[0]?.text ?? id,
    kinds: ['ORGANISATION'],
    names: all,
    acronym: null,
    group: null,
    processKind: null,
    country: null,
    website: null,
    leads: [],
    partOf: null,
    status: null,
    year: null,
    context: [],
    field: [],
    source: 'test',
    ...fields,
  };
}

export function place(id: string, names: readonly NameOf[], demonyms: readonly NameOf[] = [], partOf = '150'): Place {
  const all = names.map(alias);
  return {
    id,
    name: all[0]?.text ?? id,
    region: 'Europe',
    partOf: /^\d/.test(id) ? null : partOf,
    names: all,
    demonyms: demonyms.map(alias),
  };
}

export function surface(text: string, entity: string, seenIn = 'test'): Surface {
  return { surface: text, entity, seenIn };
}

/** A field small enough to read: what most tests link to. */
export const FIELD: Knowledge = {
  stakeholderGroups: [],
  entities: [
    known('gfce', ['Global Forum on Cyber Expertise', { text: 'GFCE', caseSensitive: true }], { acronym: 'GFCE' }),
    known('coe', ['Council of Europe'], { group: 'intergovernmental-organisation' }),
    known('cdt', ['Center for Democracy and Technology', 'CDT'], { country: 'us', group: 'civil-society' }),
    known(
      'first',
      ['Forum of Incident Response and Security Teams', { text: 'FIRST', ambiguous: true, caseSensitive: true }],
      {
        context: ['incident response', 'CSIRT'],
      },
    ),
    known('foc', ['Freedom Online Coalition', 'FOC'], { kinds: ['INITIATIVE'], leads: ['coe'] }),
    known('igf', ['Internet Governance Forum', 'IGF'], { kinds: ['PROCESS'], processKind: 'forum' }),
    known('itu', ['International Telecommunication Union', 'ITU']),
    known('budapest-convention', ['Convention on Cybercrime', 'Budapest Convention'], {
      kinds: ['PROCESS'],
      processKind: 'legal-instrument',
      partOf: 'coe',
    }),
    known('microsoft', ['Microsoft'], { group: 'private-sector' }),
    known('symantec', ['Symantec'], { group: 'private-sector' }),
    known('kaspersky', ['Kaspersky'], { group: 'private-sector' }),
    known('interpol', ['INTERPOL'], { group: 'intergovernmental-organisation' }),
    known('access-now', [{ text: 'Access Now', caseSensitive: true }]),
    known('it-for-change', ['IT for Change']),
    known('gge', ['UN Group of Governmental Experts', 'GGE'], { kinds: ['PROCESS'], processKind: 'negotiation' }),
    known('gccs', ['Global Conference on Cyberspace', 'GCCS'], { kinds: ['PROCESS'], processKind: 'forum' }),
    known('dhs', ['Department of Homeland Security', { text: 'DHS', caseSensitive: true }], {
      country: 'us',
      group: 'government',
    }),
    known('un', [{ text: 'UN', caseSensitive: true }, 'United Nations']),
    known('isoc', ['Internet Society', 'ISOC']),
  ],
  places: [
    place('ca', ['Canada'], ['Canadian']),
    place('co', ['Colombia'], ['Colombian']),
    place('de', ['Germany'], ['German']),
    place('es', ['Spain'], ['Spanish']),
    place('ge', [{ text: 'Georgia', ambiguous: true }], ['Georgian']),
    place('nl', ['Netherlands'], ['Dutch']),
    place('td', [{ text: 'Chad', ambiguous: true }], ['Chadian']),
    place('tr', ['Turkey'], ['Turkish']),
    place('us', ['United States', { text: 'US', caseSensitive: true }], ['American']),
    place('419', ['Latin America'], ['Latin American']),
    place('150', ['Europe'], ['European']),
  ],
  topics: [
    { id: 'cybercrime', name: 'Cybercrime', definition: '', terms: ['Cybercrime', 'online fraud'] },
    { id: 'trust', name: 'Trust', definition: '', terms: ['trust', 'trust building'] },
  ],
  surfaces: [],
};

export function person(id: string, name: string, aliases: readonly string[] = []): Person {
  return { id, name, aliases, role: null };
}

/** A transcript of the turns, one `>>` each; a note stands in brackets with a capital, as "(Laughter)". */
export function transcriptOf(turns: readonly string[]): Transcript {
  const front = 'IGF 2031 - FREEDOM ONLINE COALITION\n\n';
  let text = front;
  const cut = turns.map((words, index): Turn => {
    const start = index === 0 ? 0 : text.length;
    const textStart = text.length + 3;
    text += `>> ${words}\n\n`;
    const notes = [...words.matchAll(/\((?:Laughter|[A-Z]\w+ speaking)\)/g)].map((match) => {
      const at = textStart + match.index;
      return { start: at, end: at + match[0].length, text: match[0].slice(1, -1) };
    });
    const wordCount = words.split(/\s+/).length;
    const textEnd = textStart + words.length;
    return {
      number: index + 1,
      line: 1,
      label: null,
      text: words,
      start,
      end: text.length,
      textStart,
      textEnd,
      wordCount,
      startSeconds: null,
      endSeconds: null,
      notes,
    };
  });
  const session = {
    id: 'test',
    title: '',
    kind: null,
    event: null,
    date: null,
    startsAt: null,
    room: null,
    venue: null,
    disclaimer: null,
    header: { start: 0, end: front.length },
    wordCount: 0,
  };
  return { source: sourceOf('test.txt', text), session, turns: cut, problems: [] };
}

/** @param speakers person ids, one a turn */
export function attributionOf(people: readonly Person[], speakers: readonly (string | null)[] = []): Attribution {
  const turns = speakers.map((speaker, index) => {
    return { turn: index + 1, speaker, basis: null, confidence: 1, evidence: null, candidates: [] };
  });
  return { people, turns, relations: [], claims: [] };
}

export function link(turns: readonly string[], knowledge: Knowledge = FIELD, people = attributionOf([])): EntityIndex {
  return linkEntities(transcriptOf(turns), people, createEntityLinker(knowledge));
}

/** `surface > entity` for each mention, in order. */
export function links(
  turns: string | readonly string[],
  knowledge: Knowledge = FIELD,
  people = attributionOf([]),
): string[] {
  const all = typeof turns === 'string' ? [turns] : turns;
  return link(all, knowledge, people).mentions.map(({ surface: words, entity }) => `${words} > ${entity}`);
}
