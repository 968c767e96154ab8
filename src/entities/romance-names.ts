import { compareKey } from '../text/compare-key.ts';
import { wordSet } from '../text/word-set.ts';
import type { Form, Word } from './fold-words.ts';
import { foldedEntries, type HeadNoun } from './head-nouns.ts';
import { type FoundName, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

const ORGANISATIONS =
  'ministerio ministere instituto institut consejo conselho conseil comision comissao comite corte cour secretaria direccion direcao ' +
  'oficina autorite autoridad autoridade alianza alianca coalicion coligacao escuela escola ecole uniao grupo groupe corporacion ' +
  'corporacao empresa fiscalia procuraduria procuradoria defensoria superintendencia agencia agence fundacion fundacao fondation ' +
  'asociacion associacao association observatorio observatoire camara chambre federacion federacao federation sindicato syndicat ' +
  'colectivo coletivo collectif colectiva coletiva cooperativa universidad universidade universite academia academie centro banco banque reseau ' +
  'rede articulacion plataforma plateforme politecnico polytechnique tribunal contraloria asamblea assembleia congreso congresso senado union';
const INITIATIVES =
  'programa programme proyecto projeto projet iniciativa initiative campana campanha campagne fondo fundo fonds observatorio';
const LAWS = 'ley lei loi codigo decreto decret constitucion constituicao ordenanza portaria';
const PROCESSES =
  'estrategia strategie foro forum agenda plan plano politica politique acuerdo acordo accord convenio pacto mesa';

const HEADS: ReadonlyMap<string, HeadNoun> = new Map([
  ...foldedEntries(PROCESSES, { kind: 'PROCESS', processKind: 'policy' }),
  ...foldedEntries(LAWS, { kind: 'PROCESS', processKind: 'legal-instrument' }),
  ...foldedEntries(INITIATIVES, { kind: 'INITIATIVE', processKind: null }),
  ...foldedEntries(ORGANISATIONS, { kind: 'ORGANISATION', processKind: null }),
]);
/** Small words that join the words of a name, and stand in no English. */
const LINKS = wordSet('de del da do das dos des du di della d sobre sur para pour');
const INNER = wordSet('la las los el le les o os a as y e et por');
/** Heads that English has too: only a small word or an adjective behind them tells. */
const IN_ENGLISH = wordSet(
  'institut association federation programme program initiative plan agenda forum accord tribunal banco centro mesa plano lei loi foro action service direction union',
);
/** Adjectives that English puts in front. */
const BEHIND = wordSet(
  'nacional national nationale regional constitucional constitutionnel constitutionnelle supremo suprema supreme electoral eleitoral federal general generale municipal superior superieur',
);
/** What one speaks of by its noun alone: "the Superintendencia". */
const ALONE = wordSet(
  'superintendencia defensoria fiscalia procuraduria procuradoria contraloria asamblea assembleia congreso congresso senado',
);
const LONGEST = 9;

/** The key is a folded one: a last s is gone. */
export function opensRomanceName({ key, shape }: Form): boolean {
  return shape === 'title' && HEADS.has(key);
}

/**
 * A name in Spanish, Portuguese or French with its noun in front: "Ley de Datos Abiertos", "Programa de escuelas rurales". What
 * a small word joins in small letters belongs to it as well.
 */
export function romanceNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at];
  if (session.capitals === 'none' || !start || !opensRomanceName(start) || known.nameAt(turn, at)) return null;
  let last = at;
  let isLinked = false;
  for (let next = at + 1; next < at + LONGEST && isRun(words, next - 1, next); next += 1) {
    const word = words[next] as Word;
    const name = known.nameAt(turn, next);
    if (name !== undefined && !known.entity(name.entity)?.kinds.includes('PLACE')) break;
    const isJoined = LINKS.has(words[next - 1]?.key ?? '') || INNER.has(words[next - 1]?.key ?? '');
    if (LINKS.has(word.letters.toLowerCase())) isLinked = true;
    else if (isCapital(word) || (isLinked && isJoined && word.letters.length > 3)) last = next;
    else if (!(isLinked || isCapital(words[next - 1])) || !INNER.has(word.letters.toLowerCase())) break;
  }
  if (last === at) {
    const article = words[at - 1];
    if (!ALONE.has(start.key) || start.joint !== 'tight' || (article?.key !== 'the' && article?.key !== 'our'))
      return null;
  } else if (!isLinked) {
    const isAdjective = BEHIND.has(compareKey(words[at + 1]?.text ?? ''));
    if (!isAdjective && (IN_ENGLISH.has(start.key) || session.lowerCase.has(words[last]?.key ?? ''))) return null;
  }
  return named(session, turn, at, last, HEADS.get(start.key) as HeadNoun, 0.74);
}
