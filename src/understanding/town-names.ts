import type { Place } from '../knowledge/knowledge.ts';
import { compareKeyOfName } from '../text/compare-key.ts';

/** Towns by whose names people are called too. */
const BORNE_BY_PEOPLE = new Set(
  (
    'adama|adelaide|alexandria|atlanta|austin|bagan|bergen|bern|braga|bristol|cali|carolina|cauca|charlotte amalie|colon|concepcion|constantine|cordoba|cork|cuenca|' +
    'darwin|delft|diego garcia|douglas|encarnacion|florence|galle|ganja|garoua|gaza|genoa|georgetown|goma|gulu|hamilton|heraklion|homs|hue|jos|juba|kandy|kano|kara|kazan|kobe|kochi|' +
    'limbe|linden|livingstone|loja|lund|maldonado|male|medan|mendoza|milan|monaco|monterrey|nadi|nis|odessa|olinda|oran|osh|para|paris|paro|peja|pisa|porto|' +
    'rosario|saida|salto|san juan|santiago|segou|sofia|split|stanley|sucre|sydney|tanna|touba|trento|trujillo|valencia|varna|venice|victoria|vienna|virginia|washington|wellington|xela|zaragoza|zinder'
  ).split('|'),
);

/** What the greater towns of all countries are called, folded. */
export function allTownsOf(places: readonly Place[]): string[] {
  return places.flatMap(({ capitals = [], towns = [] }) => [...capitals, ...towns]).map(compareKeyOfName);
}

/** The same but for names that people bear. */
export function townNamesOf(places: readonly Place[]): string[] {
  return allTownsOf(places).filter((name) => !BORNE_BY_PEOPLE.has(name));
}
