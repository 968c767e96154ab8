import type { EntityIndex, Mention } from '../entities/mention.ts';
import { speechOf } from '../speakers/speech.ts';
import type { Span } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** A sentence and the bodies and people named in it. */
export interface NamedSentence {
  readonly sentence: Span;
  readonly bodies: readonly Mention[];
  readonly people: readonly Mention[];
}

// Most sentences name nothing.
const NONE: readonly Mention[] = [];

/** The sentences of each turn with what is named in them, both in the order of the source. */
export function namedBySentence(transcript: Transcript, { entities, mentions }: EntityIndex): NamedSentence[][] {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kinds]));
  let at = 0;
  return speechOf(transcript).map(({ sentences }) =>
    sentences.map((sentence) => {
      while (at < mentions.length && (mentions[at] as Mention).start < sentence.start) at += 1;
      if ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) >= sentence.end)
        return { sentence, bodies: NONE, people: NONE };
      const here: Mention[] = [];
      for (; at < mentions.length && (mentions[at] as Mention).start < sentence.end; at += 1)
        here.push(mentions[at] as Mention);
      const ofKind = (kind: 'ORGANISATION' | 'PERSON') =>
        here.filter(({ entity }) => kinds.get(entity)?.includes(kind));
      return { sentence, bodies: ofKind('ORGANISATION'), people: ofKind('PERSON') };
    }),
  );
}
