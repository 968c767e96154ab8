import { wordSet } from '../text/word-set.ts';

/** Last words of what companies and media are called, folded. */
export const LAST_OF_BRAND = wordSet(
  'telecom telecommunication media game studio technology solution system consulting holding inc ltd gmbh press tv television ' +
    'news broadcasting hosting mobile wireless software analytics venture telco broadband fibre fiber cable online com ' +
    'exchange board watch ledger herald courier journal bulletin dispatch voice gazette tribune chronicle observer mutual insurance airline airway digital net link game wave connect ' +
    'transit pay cart cloud host byte wallet research time guardian monitor mirror standard star sun',
);
/** First words of names in the languages that put what it is in front. */
export const FIRST_OF_BRAND = wordSet(
  'radio tv fundacion fundacao fondation asociacion associacao associazione instituto institut istituto red rede reseau ' +
    'universidad universidade universite ministerio agencia agence banco centro coletivo colectivo casa stiftung ' +
    'fundacja nadace centar udruga verein federacion federacao federation confederacion confederation sindicato movimiento observatorio ' +
    'observatoire camara chambre cooperativa defensoria superintendencia comision comissao ley lei loi codigo decreto decret programa programme proyecto projeto ' +
    'acta reglamento regulamento laboratorio mesa carta charte declaracion declaracao jornada encuentro encontro plano plan estrategia consejo conselho conseil corte cour secretaria direccion oficina autorite autoridad alianza coalicion escuela escola ecole uniao grupo',
);
/** Between two capitals they belong to a name whatever it opens with: "Voces del Example". */
export const OF_ROMANCE = wordSet('de del do da dos das des du');
/** First words of what towns, villages and hills are called, folded. */
export const FIRST_OF_TOWN = wordSet(
  'saint st sainte san santa santo sao port porto puerto fort mount mt lake cape glen bay point north south east west upper lower ' +
    'new nueva novo novi nizhny villa ville kuala nusa tanjung addis sankt',
);
/** What people and companies are, in front of or behind the name: "a hosting company, Example", "Example, a start-up". */
export const WHAT_IT_IS = wordSet(
  'company operator provider ngo association organization startup firm station isp shop platform network cooperative ' +
    'collective foundation charity publisher broadcaster newspaper magazine carrier regulator registry nonprofit service ' +
    'institute university agency team group union federation enterprise business hub lab magazine ' +
    'app tool hotline helpline portal site website project program initiative campaign course festival newsletter podcast',
);
/** What stands right in front of a name: "the newspaper El Example". */
export const IN_FRONT = wordSet(
  'newspaper magazine company ngo startup operator station app platform tool software daily weekly foundation association cooperative ' +
    'collective campaign helpline radio portal site website charity nonprofit broadcaster carrier firm project party union ' +
    'program movement initiative course festival report study book bill film series service school coalition fund network',
);
