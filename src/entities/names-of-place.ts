import type { Place } from '../knowledge/knowledge.ts';
import { onceFor } from '../text/once-for.ts';

/** What a country and its people are called: by one of these it is in mind. One list a country, so that it is folded once for all its bodies. */
export const namesOfPlace = onceFor(({ names, demonyms }: Place): readonly string[] =>
  [...names, ...demonyms].map(({ text }) => text),
);
