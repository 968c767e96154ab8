import { isUncertain } from '../footnote-book.ts';
import type { Inline, Row, Section, TurnBlock } from '../report-draft.ts';
import type { TurnRow } from '../report-rows.ts';
import { text } from '../wording.ts';
import { type Content, turnAnchor, type Writer } from '../writer.ts';
import { chosenPeople, evidenceOf } from './participants.ts';

/** The speakers, with the words from which it is told for whom he speaks. */
export function speakersAnnex(writer: Writer): Content {
  const people = chosenPeople(writer);
  if (people.length === 0) return { blocks: [] };
  const { wording } = writer;
  const rows = people.map((one): Row => {
    const [group] = one.groups;
    const told = one.affiliations.length > 0 ? one.affiliations : [evidenceOf(one)];
    // One sentence may tell of several organisations.
    const proof = [
      ...new Map(told.flatMap((evidence) => (evidence === null ? [] : [[evidence.start, evidence]]))).values(),
    ];
    const words = proof.flatMap((evidence, at): Inline[] => [
      ...(at === 0 ? [] : [text(' ')]),
      { type: 'quote', text: evidence.quote, cut: false },
      ...writer.citeEvidence(one.session, evidence),
    ]);
    return writer.row(
      `speaker ${one.session} ${one.name}`,
      [{ type: 'name', text: one.name }],
      [text(group === undefined ? wording.label('noGroup') : writer.groupName(group))],
      [text(wording.words([...new Set(one.affiliations.map(({ name }) => name))]))],
      words,
    );
  });
  const columns = ['speaker', 'group', 'affiliation', 'words'].map((name) => wording.column(name));
  return {
    blocks: [
      writer.paragraph('speakers', writer.say('affiliationsIntro')),
      writer.table('speakers', writer.say('speakersCaption'), columns, rows),
    ],
  };
}

/** The acronyms used, as far as the graph knows what they stand for. */
export function glossaryAnnex(writer: Writer): Content {
  const { acronyms } = writer.rows;
  if (acronyms.length === 0) return { blocks: [] };
  const { wording } = writer;
  const rows = acronyms.map(
    (row): Row => ({
      number: null,
      cells: [
        { content: [text(row.acronym)] },
        { content: [text(row.entity), ...writer.citeFound(row.best)] },
        { content: [text(wording.number(row.times))] },
      ],
    }),
  );
  const columns = ['acronym', 'meaning', 'times'].map((name) => wording.column(name));
  return {
    blocks: [
      writer.paragraph('glossary', [
        ...writer.say('glossaryIntro', { count: acronyms.length }),
        writer.counted('report/acronyms'),
      ]),
      writer.table('glossary', writer.say('glossaryCaption'), columns, rows),
    ],
  };
}

/** The numbered transcript, session by session; of many sessions, where the words of each are to be found. */
export function transcriptAnnex(writer: Writer, isShortened: boolean): Content {
  const { turns, sessions } = writer.rows;
  if (isShortened) return sources(writer);
  if (turns.length === 0) return { blocks: [] };
  const intro = writer.paragraph('transcript', writer.say('transcriptIntro'));
  const [only] = sessions;
  if (sessions.length === 1 && only !== undefined) {
    return { blocks: [intro, ...turns.map((turn) => turnBlock(writer, turn))] };
  }
  const bySession = Map.groupBy(turns, ({ session }) => session);
  return {
    blocks: [intro],
    sections: sessions.map(
      ({ id, title }): Section => ({
        id: `transcript-${id}`,
        number: null,
        heading: title,
        blocks: (bySession.get(id) ?? []).map((turn) => turnBlock(writer, turn)),
        sections: [],
      }),
    ),
  };
}

function sources(writer: Writer): Content {
  const { wording } = writer;
  const columns = ['session', 'date', 'turns', 'source'].map((name) => wording.column(name));
  const rows = writer.rows.sessions.map(({ title, date, turns, sourceFile, sha256 }): Row => {
    const day = date === null ? [] : [text(wording.date(date))];
    const file = [text(sourceFile), writer.sourceNote(sourceFile, sha256)];
    const cells = [[text(title)], day, [text(wording.number(turns))], file];
    return { number: null, cells: cells.map((content) => ({ content })) };
  });
  return {
    blocks: [
      writer.paragraph('transcript', writer.say('sourcesIntro')),
      writer.table('sources', writer.say('sourcesCaption'), columns, rows),
    ],
  };
}

function turnBlock(writer: Writer, turn: TurnRow): TurnBlock {
  const { session, number, speaker } = turn;
  return {
    type: 'turn',
    id: turnAnchor(session, number),
    number,
    speaker: speaker ?? writer.wording.label('speakerNotTold'),
    uncertain: isUncertain(turn) ? writer.wording.label('speakerUncertain') : null,
    lines: turn.text.split(/\r?\n/).filter((line) => line.trim() !== ''),
  };
}
