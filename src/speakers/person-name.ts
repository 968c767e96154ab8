import { compareKey } from '../text/compare-key.ts';
import { remembered } from '../text/remembered.ts';
import { HONORIFICS, isRoleWord, PARTICLES, personIn, withoutTitles } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';

/** One form of a person's name as it stands in the source. */
export interface NameForm {
  /** For display: U+2011 and no-break spaces plain, capitals of a label in title case, titles dropped. */
  readonly text: string;
  /** Compare keys of its words, hyphened names split: `jose diaz o'neil`. */
  readonly keys: readonly string[];
}

// Letters that capitals, captioners and machines print without their stroke or dot, and that are no letter with a mark.
const PLAIN: Readonly<Record<string, string>> = {
  '\u0131': 'i',
  '\u00f8': 'o',
  '\u0142': 'l',
  '\u0111': 'd',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u0153': 'oe',
  '\u00f0': 'd',
  '\u00fe': 'th',
};
const STROKED = /[\u0131\u00f8\u0142\u0111\u00df\u00e6\u0153\u00f0\u00fe]/g;

// "Tanaka-san", "Anita-ji", `TANAKA-SAN`: no part of the name. Of "Min-ji" it is one.
const SUFFIX = /(?<=^\p{L}{3,})-(?:san|SAN|sama|sensei)$|(?<=^\p{L}{3,}[aeiou])-ji$/u;

/** Make a printed label or spoken name comparable. */
export const nameForm: (printed: string) => NameForm = remembered(formOf);

function formOf(printed: string): NameForm {
  const plain = personIn(
    // Pronouns in brackets tell the name from the body behind them: they are looked at before other brackets go.
    personIn(printed)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim(),
  );
  const words = withoutTitles(plain.split(' ').filter((word) => word !== '')).map((word) => word.replace(SUFFIX, ''));
  const capitals = /\p{Lu}{2}/u.test(plain) && !/\p{Ll}/u.test(plain);
  const text = words.map((word, index) => (capitals ? titleCase(word, index) : word)).join(' ');
  return {
    text,
    keys: text
      .split(/[\s-]+/)
      .map((word) => compareKey(word.replace(/\.$/, '')).replace(STROKED, (letter) => PLAIN[letter] ?? letter))
      .filter((key) => key !== ''),
  };
}

function titleCase(word: string, index: number): string {
  if (index > 0 && PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-'\u2019.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

// What people are, not who: "I'm Head of Policy", "I am Co-Chair of".
const POSTS = new Set(
  (
    'adviser advisor analyst attorney ceo cfo chief chairs co-chairs co-coordinator co-founder consultant coordinator ' +
    'counsel cto delegate director editor executive expert fellow founder head journalist junior lawyer lead lecturer ' +
    'manager managing member officer policy producer program programme project regulator representative research ' +
    'researcher scientist senior specialist student trustee vice youth'
  ).split(' '),
);
// Called out with a capital, in the languages of such meetings; no names.
const CALLS = new Set(
  (
    'annyeong bonjou jambo maayong salamat bun\u0103 dobar dobry dobr\u00fd dumela dzie\u0144 gamarjoba goedemiddag goedemorgen gr\u00fc\u00df gr\u00fcezi guten habari kamisaki konnichiwa magandang makadii m\u0101l\u014d merhaba molweni nihao obrigadu ohayo ohay\u014d prynhawn sanibonani sawasdee selamat terima ' +
    'absolutely actually adelante adieu anyhow apologies apparently arrivederci assalamu auf ayubowan basically begin brief briefly agreed alors aloha amen applause bon bonjour bravo bula buongiorno bye bye-bye certainly ciao clearly congratulations cool correct danke deal definitely dhanyabad dhanyavad ' +
    'desculpe ditto done eight eleven end enfin error fine five four excellencies fortunately frankly generally goodbye gracias grazie greetings haha hmm hola honestly hopefully huh indeed inshallah interestingly kamusta kia louder marhaba mashallah ' +
    'hundred merci mhm nine mmm moving namaskar namaste naturally normally noted nope nothing obrigada obrigado obviously okey oops ora oui perfecto personally plenty possibly practically precisely probably quick quickly sadly salaam salam same seriously seven short shortly shukran silence simply six ' +
    'speaking specifically super sure surprisingly talofa technically ten test testing thirty three twelve twenty twice touch\u00e9 touche true uh um unfortunately unquote usually vinaka voil\u00e0 voila whoever wiedersehen wow zero'
  ).split(' '),
);
// "Twenty-one."
const COUNTED =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?$/;
// "It's", "That's" open sentences; "Ana's" is a name with something behind it.
const CONTRACTION =
  /['\u2019](?:m|re|ve|ll|d|t)$|^(?:it|that|there|here|he|she|who|what|where|how|when|let|this|everybody|somebody|nobody|one|everything|nothing|something)['\u2019]s$/i;

/**
 * Cut the words off a capitalised run that open a sentence but no name ("Then Ana Pereira"), and those that follow it ("Ana
 * Pereira Thank").
 * @returns what is left, empty when no word of it can be a name or one of them is a post ("Senior Adviser")
 */
export const trimToName: (run: string) => string = remembered(trim);

function trim(run: string): string {
  const words = run.trim().split(/\s+/);
  if (words.some((word) => POSTS.has(word.toLowerCase().replace(/[\u2010\u2011]/g, '-')))) return '';
  const first = words.findIndex((word) => !isNoName(word));
  if (first === -1) return '';
  const after = words.findIndex((word, index) => index > first && isNoName(word));
  return words.slice(first, after === -1 ? words.length : after).join(' ');
}

function isNoName(word: string): boolean {
  const key = word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
  if (CONTRACTION.test(word) || NO_NAMES.has(key) || CALLS.has(key) || HONORIFICS.has(key) || isRoleWord(key))
    return true;
  return COUNTED.test(key);
}
