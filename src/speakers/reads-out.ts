import { CuedPattern } from '../text/cued-patterns.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';

/** "It says, we're a start-up of nine": whoever reads a comment out speaks for somebody else. */
export const READS_OUT = new CuedPattern(
  /\b(?:it|s?he|they|one|who|comment|question|chat|message)\b[^.?!]{0,60}?\b(?:says|writes|asks|wrote|reads)\b[^.?!]{0,12}[:,"\u201c]|\bI(?:['\u2019]m| am) reading\b|\bI (?:read|quote)\b[^.?!]{0,20}:|\b(?:comment|question|message) (?:is )?from\b[^.?!]{0,80}:/i,
  SENTENCE_CUES,
);
