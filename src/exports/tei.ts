import type { Store } from '../graph/store.ts';
import { xmlText } from './xml-text.ts';

interface HeaderRow extends Record<string, unknown> {
  readonly session: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, string>> | null;
}
interface NamedRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly labels: readonly string[];
  readonly website: string | null;
  readonly role: string | null;
  readonly present: boolean;
  readonly groups: readonly string[];
  readonly affiliations: readonly { organisation: string; role: string | null }[];
}
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: string;
}
interface TurnRow extends Record<string, unknown> {
  readonly id: string;
  readonly number: number;
  readonly label: string | null;
  readonly text: string;
  readonly textStart: number;
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
  readonly speaker: { readonly id: string; readonly basis: string; readonly confidence: number } | null;
  readonly mentions: readonly (Placed & { readonly entity: string })[];
  readonly lessons: readonly (Placed & { readonly id: string; readonly kind: string; readonly summary: string })[];
}

/**
 * One session as an annotated transcript: TEI P5 in the manner of Parla-CLARIN. Each turn is a `u`, whose text is the words as captioned;
 * names are marked in it, lessons stand off between anchors. The session must be in the graph.
 */
export async function* tei(store: Store, session: string): AsyncGenerator<string> {
  const [header] = await store.read<HeaderRow>('export/session-header', { session });
  const named = await store.read<NamedRow>('export/session-named', { session });
  const turns = await store.read<TurnRow>('export/session-turns', { session });
  if (header === undefined) return;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${idOf(session)}">\n`;
  yield teiHeader(header, named, turns);
  yield '<text><body><div type="debateSection">\n';
  for (const turn of turns) yield `${utterance(turn)}\n`;
  yield '</div></body></text>\n';
  yield `<standOff><spanGrp type="lesson">\n${turns.flatMap((turn) => turn.lessons.map(lessonSpan)).join('')}</spanGrp></standOff>\n`;
  yield '</TEI>\n';
}

function teiHeader({ session, event }: HeaderRow, named: readonly NamedRow[], turns: readonly TurnRow[]): string {
  const text = (value: string | undefined): string => xmlText(value ?? '');
  const meeting = event === null ? '' : `<meeting key="${text(event.id)}">${text(event.title)}</meeting>`;
  const people = named.filter(({ present }) => present);
  const others = named.filter(({ present }) => !present);
  const date = session.date === undefined ? '' : `<date when="${text(session.date)}"/>`;
  const disclaimer =
    session.disclaimer === undefined ? '' : `<note type="disclaimer">${text(session.disclaimer)}</note>`;
  return [
    '<teiHeader>',
    `<fileDesc><titleStmt><title>${text(session.title)}</title>${meeting}</titleStmt>`,
    `<extent><measure unit="turns" quantity="${turns.length}"/><measure unit="words" quantity="${text(String(session.wordCount))}"/></extent>`,
    '<publicationStmt><p>Annotated by bpf-graph from the published captions; not an authoritative record.</p></publicationStmt>',
    `<sourceDesc><bibl><title>${text(session.sourceFile)}</title><idno type="sha256">${text(session.sha256)}</idno>${disclaimer}</bibl></sourceDesc></fileDesc>`,
    '<encodingDesc><p>The text of each u is verbatim. @cert is the chance from 0 to 1 that an annotation is right, @resp how it was found',
    '(curated: a person decided it), @ana what kind of lesson it is.</p>',
    `<classDecl>${taxonomy('how', turns.flatMap(waysIn))}${taxonomy('kind', turns.flatMap(kindsIn))}</classDecl></encodingDesc>`,
    `<profileDesc><settingDesc><setting>${date}<placeName>${text(session.room)}</placeName></setting></settingDesc>`,
    `<particDesc><listPerson>${people.map(person).join('')}</listPerson>`,
    `<listOrg>${others.map(thing).join('')}</listOrg></particDesc></profileDesc>`,
    '</teiHeader>\n',
  ].join('\n');
}

/** What the pointers of annotations lead to. */
function taxonomy(name: string, values: readonly string[]): string {
  const categories = [...new Set(values)].sort().map((value) => {
    return `<category xml:id="${name}.${idOf(value)}"><catDesc>${xmlText(value)}</catDesc></category>`;
  });
  return categories.length === 0 ? '' : `<taxonomy xml:id="${name}">${categories.join('')}</taxonomy>`;
}

function waysIn({ speaker, mentions, lessons }: TurnRow): string[] {
  const bases = speaker === null ? [] : [speaker.basis];
  return [...bases, ...mentions.map(({ method }) => method), ...lessons.map(({ method }) => wayOf(method))];
}

function kindsIn({ lessons }: TurnRow): string[] {
  return lessons.map(({ kind }) => kind);
}

/** Lessons say in their method which words told their kind most: of no use to whoever sorts by it. */
function wayOf(method: string): string {
  return method.startsWith('curated') ? 'curated' : 'model';
}

function person({ id, name, aliases, role, groups, affiliations }: NamedRow): string {
  const also = (aliases ?? []).map((alias) => `<persName type="alias">${xmlText(alias)}</persName>`).join('');
  const states = groups.map((group) => `<state type="stakeholderGroup" key="${xmlText(group)}"/>`).join('');
  const ties = affiliations.map(({ organisation, role: post }) => {
    return `<affiliation ref="#${idOf(organisation)}"${post === null ? '' : ` role="${xmlText(post)}"`}/>`;
  });
  const part = role === null ? '' : ` role="${xmlText(role.toLowerCase())}"`;
  return `<person xml:id="${idOf(id)}"${part}><persName>${xmlText(name)}</persName>${also}${states}${ties.join('')}</person>\n`;
}

function thing({ id, name, labels, website }: NamedRow): string {
  const kinds = labels.filter((label) => label !== 'Entity').map((label) => label.toLowerCase());
  const address = website === null ? '' : `<ptr target="${xmlText(website)}"/>`;
  return `<org xml:id="${idOf(id)}" role="${kinds.toSorted().join(' ')}"><orgName>${xmlText(name)}</orgName>${address}</org>\n`;
}

/** A turn: its words with names marked and the places where lessons begin and end. */
function utterance(turn: TurnRow): string {
  const { id, number, label, speaker, startSeconds, endSeconds, text, textStart } = turn;
  const who =
    speaker === null
      ? ''
      : ` who="#${idOf(speaker.id)}" cert="${speaker.confidence}" resp="#how.${idOf(speaker.basis)}"`;
  const times = startSeconds === null || endSeconds === null ? '' : ` start="${startSeconds}s" end="${endSeconds}s"`;
  const note = label === null ? '' : `<note type="speaker">${xmlText(label)}</note>`;
  const marks = marksOf(turn);
  let at = textStart;
  let content = '';
  for (const { offset, mark } of marks) {
    content += xmlText(text.slice(at - textStart, offset - textStart)) + mark;
    at = offset;
  }
  content += xmlText(text.slice(at - textStart));
  return `${note}<u xml:id="${idOf(id)}" n="${number}"${who}${times}>${content}</u>`;
}

/** Where something is marked, in the order of the text: what ends comes before what begins, a lesson around a name. */
function marksOf({ mentions, lessons }: TurnRow): { readonly offset: number; readonly mark: string }[] {
  let free = 0;
  const names = mentions.flatMap(({ entity, start, end, confidence, method }) => {
    // Names within a name are left to the graph: elements would overlap.
    if (start < free) return [];
    free = end;
    const open = `<rs ref="#${idOf(entity)}" cert="${confidence}" resp="#how.${idOf(method)}">`;
    return [
      { offset: start, order: 2, mark: open },
      { offset: end, order: 0, mark: '</rs>' },
    ];
  });
  const anchors = lessons.flatMap(({ id, start, end }) => [
    { offset: start, order: 1, mark: `<anchor xml:id="${idOf(id)}.start"/>` },
    { offset: end, order: 1, mark: `<anchor xml:id="${idOf(id)}.end"/>` },
  ]);
  return [...names, ...anchors].sort((a, b) => a.offset - b.offset || a.order - b.order);
}

function lessonSpan({ id, kind, summary, confidence, method }: TurnRow['lessons'][number]): string {
  const place = `from="#${idOf(id)}.start" to="#${idOf(id)}.end"`;
  return `<span xml:id="${idOf(id)}" ${place} ana="#kind.${idOf(kind)}" cert="${confidence}" resp="#how.${wayOf(method)}">${xmlText(summary)}</span>\n`;
}

/** An id as XML takes it: it begins with a letter and holds no slash. */
function idOf(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9.-]/g, '.');
  return /^[A-Za-z]/.test(plain) ? plain : `n${plain}`;
}
