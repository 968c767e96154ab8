import type { Addressees } from './read-wording.ts';

/**
 * Ids of the stakeholder groups that a recommendation addresses in its own words: "civil society needs to ...", "encourage civil
 * society to ...". Groups that it only speaks of are none.
 */
export function addressedGroups(words: string, { groups, before, after }: Addressees): string[] {
  const must = alternatives(before);
  const calls = alternatives(after);
  // "Civil society, companies or academia" are addressed together.
  const anyone = alternatives(Object.values(groups).flat());
  const further = `(?:\\s*(?:,|,?\\s(?:and|or))\\s+(?:the\\s+)?${anyone})*`;
  const led = `(?:${anyone}\\s*(?:,|,?\\s(?:and|or))\\s+(?:the\\s+)?)*`;
  return Object.entries(groups)
    .filter(([, names]) => {
      const named = alternatives(names);
      // A word or two may stand between: "the civil society themselves need to".
      // "Others than governments should" is not said to governments.
      const subject = new RegExp(
        `(?<![\\p{L}])(?<!\\bthan\\s)${named}${further}(?:\\s+\\p{L}+){0,1}\\s+${must}(?![\\p{L}])`,
        'iu',
      );
      const object = new RegExp(
        `(?<![\\p{L}])${calls}(?:\\s+(?:the|all|our|other|your))*\\s+${led}${named}(?![\\p{L}])`,
        'iu',
      );
      return subject.test(words) || object.test(words);
    })
    .map(([id]) => id)
    .sort();
}

/** The words of the list as one pattern, the longest first; they are letters and blanks, which mean themselves. */
function alternatives(words: readonly string[]): string {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longest.join('|').replaceAll(' ', '\\s+')})`;
}
