import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { understand } from '../../src/understanding/understand.ts';
import { sourceOf } from '../support/source-of.ts';

const FILE = 'igf-2016-day0-bpf-cybersecurity.txt';

/** Read off the captions by hand: words that stand once in them, with the name between bars, and what it means. */
const MENTIONED: readonly (readonly [words: string, entity: string])[] = [
  ['Matthew Shears with the |center for democracy and technology|', 'cdt'],
  ['let Tatiana lead this off, |Tatiana Tropina|', 'tatiana-tropina'],
  ['from the |Max Planck institute|', 'max-planck-society'],
  ['then bell |Contreras|', 'belisario-contreras'],
  ['Sowmya Karun with |CCG|', 'ccg-delhi'],
  ['Gbenga Sesan, from |Paradigm Initiative Nigeria|', 'paradigm-initiative'],
  ['closed spaces like |global group of experts|', 'un-gge'],
  ['collaboration with |council of Europe|', 'council-of-europe'],
  ['interested in the |Freedom Online Coalition Working Group 1|', 'foc-working-group-1'],
  ['|Carmen|, whenever you', 'carmen-gonsalves'],
  ['framework about the |global forum on cyber expertise|', 'gfce'],
  ['cyber expertise, the |GSET|', 'gfce'],
  ['The |Netherlands| as a starting', 'nl'],
  ['I work for |Netherlands government|', 'government-of-netherlands'],
  ['by the way, |ministry of foreign affairs|', 'netherlands-ministry-of-foreign-affairs'],
  ['The |Dutch government| strongly', 'government-of-netherlands'],
  ['founders of the |global forum of cyber expertise|', 'gfce'],
  ['co\u2011chair of the |GFCE| at', 'gfce'],
  ['launched at the 2015 |global conference on cyber space|', 'gccs'],
  ['initiated by the |U.S.| and Canada', 'us'],
  ['initiated by the U.S. and |Canada|', 'ca'],
  ['initiative, the |global security capacity center|', 'gcscc'],
  ['most important |Senegalise| stakeholders', 'sn'],
  ['the |Senegalese government| will have', 'government-of-senegal'],
  ['initiated by |Hungary| and', 'hu'],
  ['place in |India|, hopefully', 'in'],
  ['partners like the |government of Canada|', 'government-of-canada'],
  ['Canada, the |United States|, Estonia', 'us'],
  ['the United States, |Estonia|', 'ee'],
  ['Spain, Senegal, |Columbia|', 'co'],
  ['Columbia, |Dominican Republic|', 'do'],
  ['justice in the |organization of Americas|', 'oas'],
  ['contributors, |Microsoft|, different', 'microsoft'],
  ['collaboration |government of Spain|', 'government-of-spain'],
  ['|EHS| in the United', 'us-dhs'],
  ['commissioned by |GPD|', 'global-partners-digital'],
  ['know that the |IT act|', 'india-it-act'],
  ['best by the |Indian government|', 'government-of-india'],
  ['looked at by |ministry of home affairs|', 'india-ministry-of-home-affairs'],
  ['good to note that the |GFCE|', 'gfce'],
  ['a call from the |NSA|', 'onsa'],
  ['a Board member in |ISOC|', 'internet-society'],
  ['in 2013, the |OECD| revised', 'oecd'],
  ['OECD revised |guidelines on the privacy and transborder flow of personal data|', 'oecd-privacy-guidelines'],
  ['chartered the |ISOC blockchain special interest group|', 'isoc-blockchain-sig'],
  ['original country, |Yemen|', 'ye'],
  ['hand band for |One Connected World|', 'one-world-connected'],
  ['ISOC funded |Beyond the Net|', 'beyond-the-net'],
  ['helped invite |ripe NCC|', 'ripe-ncc'],
  ['NCC as well as |ICANN|', 'icann'],
  ['was called |hack the Pentagon|', 'hack-the-pentagon'],
  ["I'm a member of the |BPF|", 'bpf-cybersecurity'],
  ['Let me use |open government partnership|', 'open-government-partnership'],
  ['chance to attend the |GCCS|', 'gccs'],
  ['our members work for |APNIC|', 'apnic'],
  ['I mean, the |UN group of government experts|', 'un-gge'],
  ['provide here at |IGF|', 'igf'],
  ["I'm from |Germany|", 'de'],
  ['steering committee of the |IGF Germany|', 'igf-germany'],
  ['like |interpole|', 'interpol'],
  ['actually, with |ITU|', 'itu'],
  ['Microsoft, |Semantech|', 'symantec'],
  ['Semantech, |Kapersky|', 'kaspersky'],
  ['institutions like |Oxford|', 'university-of-oxford'],
  ['very limited at the |OAS|', 'oas'],
  ['financial crisis.  |UN|, all', 'un'],
  ['In the |GSCE|', 'gfce'],
  ['launch of a |global commission on the stability of cyber space|', 'gcsc'],
  ['with the |Foreign Ministry of Canada|', 'global-affairs-canada'],
  ['also the |Canadian| expert', 'ca'],
  ['expert to the |UN group of governmental experts on cybersecurity|', 'un-gge'],
  ['dialogue that |Gbenga| was', 'gbenga-sesan'],
  ['issues, the |Budapest|', 'budapest-convention'],
  ['The |OSCE| on', 'osce'],
  ['mentioned |Global Cybersecurity Capacity Center|', 'gcscc'],
  ['also having a |cybersecurity capacity portal|', 'cybersecurity-capacity-portal'],
  ['so\u2011called |octopus conference|', 'octopus-conference'],
  ['by the |cyber crime convention|', 'budapest-convention'],
  ['with the |Form of Incident Response and Security Teams|', 'first'],
  ['calling out the |Nigerian government|', 'government-of-nigeria'],
  ['of the workings in the |Working Group|', 'foc-working-group-1'],
  ['supported by the |freedom online coalition|', 'freedom-online-coalition'],
  ['government, |US government|', 'government-of-united-states'],
];

/** Words between bars that name nothing here, though they look like a name, an acronym or a head noun. */
const NOT_MENTIONED: readonly string[] = [
  'Well, |first| of all, I believe',
  'like on the level of |council|',
  'contribute into different processes from international organizations to different |working groups|',
  'Brian.  |I| provided some',
  'went through |first| reading',
  'That was the |first| lesson',
  'floor of the |House|',
  'looks like a |Muslim|',
  'what the |Constitution| says',
  'the |CEO| of a company',
  'this will be a constructive |form|',
  'There is not going to be a perfect |initiative|',
  'Carmen Gonsalves, then bell Contreras with |CSPM|',
  'collaborating with the |UIS|',
  'tell |us| what your concrete',
  'welcome to our inputs so the various |mean| engagement',
  'legislative |working groups|',
  'come, in |Spanish|, is',
  'singing |Kumbaya| all',
  'would be no perfect |forum|',
  'prepare this |portal|',
  'become a |lieu|',
  'perhaps a small |advertisement|',
  'Round of |applause|',
  'ENABLING INCLUSIVE AND |SUSTAINABLE GROWTH|',
];

test('finds what a person reads in the first session, and nothing in what only looks like a name', () => {
  const text = readFileSync(new URL(`../../seeds/transcripts/${FILE}`, import.meta.url), 'utf8');
  const reader = loadReader({ curated: false });
  const { mentions, entities } = understand(sourceOf(FILE, text), reader).entities;
  const topics = new Set(entities.filter((entity) => entity.kinds.includes('TOPIC')).map((entity) => entity.id));

  const missed = MENTIONED.filter(([words, entity]) => {
    const { start, end } = spanOf(text, words);
    return !mentions.some((mention) => mention.entity === entity && mention.start === start && mention.end === end);
  });
  const wrong = NOT_MENTIONED.filter((words) => {
    const { start, end } = spanOf(text, words);
    return mentions.some((mention) => !topics.has(mention.entity) && mention.start < end && mention.end > start);
  });
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });

  const ids = new Set(entities.map((entity) => entity.id));
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
    expect(ids).toContain(mention.entity);
  }
});

function spanOf(text: string, words: string): { start: number; end: number } {
  const [before, name, after] = words.split('|') as [string, string, string];
  // The captions hold no-break spaces; a blank is as long.
  const at = text.replaceAll('\u00a0', ' ').indexOf(before + name + after);
  if (at < 0) throw new Error(`not in the captions: ${words}`);
  return { start: at + before.length, end: at + before.length + name.length };
}
