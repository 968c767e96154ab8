import { CuedPattern } from '../text/cued-patterns.ts';
import { type Quote, quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';
import type { Speech } from './speech.ts';

const ACT = new CuedPattern(
  /\b(?:please introduce yourself|pass (?:it|the mic\w*|this)|any (?:other|more|immediate|further)? ?(?:questions?|comments?)|don't hesitate|the floor is (?:open|yours)|go ahead|wrap up|open (?:it|this) up|next speaker|from the floor|(?:let(?:'s|\u2019s| us)|(?:I|we)(?:'ll|\u2019ll| will| can)) (?:now )?take (?:one|two|three|a few|another|some|a couple|the next)|(?:anybody|anyone|somebody) else|who (?:wants to|would like to|'d like to) (?:go|start|begin|take|answer|respond|react)|the (?:gentleman|lady) (?:in|at|over|with|there|behind|by)|say your name|your name and|if you (?:can|could) (?:just )?introduce)\b/i,
  SENTENCE_CUES,
);

/** The first sentence by which somebody leads the session (hands round the microphone, asks for questions); null without one. */
export function moderatingAct(source: string, { sentences }: Speech): Quote | null {
  const sentence = sentences.find((span) => ACT.test(wordsAt(source, span), { source, start: span.start }));
  return sentence === undefined ? null : quoteOf(source, sentence.start, sentence.end);
}
