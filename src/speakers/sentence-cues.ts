import { CueBook } from '../text/cued-patterns.ts';

/** The words of all rules that are asked of the sentences of a session to find out who speaks: each sentence is read once for all. */
export const SENTENCE_CUES = new CueBook();
