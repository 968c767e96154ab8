import type { StakeholderGroupId } from '../knowledge/knowledge.ts';

/** What a name's own words say of the body that bears it. */
export interface BodyKind {
  readonly group: StakeholderGroupId;
  /** Chance that a body with such a name belongs to the group. */
  readonly confidence: number;
}

type Row = readonly [words: string, group: StakeholderGroupId, confidence: number];

// The first row that fits decides, so what is more telling comes first. Compared word by word, in any capitals.
const ROWS: readonly Row[] = [
  ['(?:internet|network|telecom\\w*|mobile) (?:and \\w+ )?service providers?', 'private-sector', 0.85],
  ['service providers? association|chamber of commerce|industry association|business council', 'private-sector', 0.85],
  [
    'network operators.? group|internet exchange(?: point)?|exchange point|exchange|registry|root server',
    'technical-community',
    0.85,
  ],
  ['\\w*(?:cert|csirt|cirt)(?:[- ]\\w+)?|computer emergency \\w+|emergency response team', 'technical-community', 0.85],
  ['nic|\\w{2}nic|nic\\.\\w{2}|ix|ixp|\\w+ix|\\w+nog|isoc|internet society', 'technical-community', 0.8],
  ['research network|research and education network', 'technical-community', 0.8],
  [
    'united nations|un|development bank|secretariat of the (?:un|igf)|african union|european union',
    'intergovernmental-organisation',
    0.85,
  ],
  [
    'universi\\p{L}+|uniwersytet\\p{L}*|univerzit\\p{L}+|üniversitesi|université|hochschule|fachhochschule|politecnico|polytechnique|politechnika|école|yliopisto|egyetem|sveučilište|facult(?:é|ad)|faculdade|fakult\\p{L}+',
    'academia',
    0.9,
  ],
  [
    'faculty|law school|college|academy|polytechnic|school of \\w+|research (?:cent\\w+|institute)|max planck',
    'academia',
    0.8,
  ],
  [
    'ministry|ministère|ministerio|ministério|minister|ministries|minister(?:stwo|stvo|ie|iet|ium|ul|o)|bundesminister\\p{L}+|ministarstvo|ministero|kementerian|bakanlığı',
    'government',
    0.92,
  ],
  [
    'regulatory (?:authority|commission|agency)|regulator\\w*|communications (?:authority|commission)|government|parliament|senate|national assembly|embassy|permanent mission|police|attorney general|state department|department of \\w+|directorate general|prime minister\\w*|presidency|city council|municipality|data protection (?:authority|office|commission\\w*)|national (?:agency|commission|authority|office|cent\\w+)|crimes? commission|safety commissioner|information commissioner|federal \\w+|gendarmerie|customs|courts?|bundes(?:amt|netzagentur|tag|regierung|kriminalamt)|landesregierung|regierung|gouvernement|gobierno|governo|préfecture|prefeitura|mairie|ayuntamiento|parlament\\p{L}*|assemblée nationale|asamblea nacional|secretar[ií]a de|agence nationale|agencia nacional|agência nacional|autorité|autoridad|autoridade|autorità|city hall|congress',
    'government',
    0.85,
  ],
  [
    'radio|tv|television|newspaper|news|times|daily|gazette|herald|tribune|broadcasting|magazine|press agency|fm',
    'media',
    0.85,
  ],
  [
    'ltd|limited|inc|gmbh|llc|plc|s\\.a|pvt|corp|corporation|company|telecom\\w*|telekom|telecel|mobile|airtel|cable|hosting|mutual|insurers?|logistics|games?|studios?|consulting|consultancy|technologies|software|systems|solutions|ventures|insurance|airlines|bank|holdings|streaming|law firm|wireless|broadband|transit',
    'private-sector',
    0.8,
  ],
  ['authority', 'government', 0.75],
  [
    'ngo|rights|coalition|collective|movement|activists?|watch|defen[cs]e|women|youth|children|kids|community|indigenous|consumers?',
    'civil-society',
    0.75,
  ],
  [
    'foundation|fundación|fundação|fondazione|fondation|fundacja|stiftung|stichting|charity|trust|cooperative|cooperativa|verein|vereniging|derechos|direitos|droits|diritti',
    'civil-society',
    0.7,
  ],
  ['institute|instituto|institut', 'academia', 0.6],
  ['agency|commission|bureau', 'government', 0.6],
  [
    'association|asociaci[oó]n|associazione|stowarzyszenie|förening|associação|society|union|alliance|federation|network|initiative|organi[sz]ation|caucus',
    'civil-society',
    0.6,
  ],
];

const KINDS = ROWS.map(
  ([words, group, confidence]) =>
    [new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'), { group, confidence }] as const,
);
// Languages that write a name's later words small: its first ones tell.
const HEADS: readonly (readonly [head: RegExp, kind: BodyKind])[] = [
  [
    /^(?:Agence|Agencia|Agência|Autorité|Autoridad|Autoridade|Autorità|Commission|Comisión|Comissão|Conseil|Institut|Instituto|Office|Direction|Dirección|Direção) (?:nationale?|nacional|nazionale|fédérale?|federal|générale?|general) /u,
    { group: 'government', confidence: 0.75 },
  ],
  [
    /^(?:Ligue|Liga|Collectif|Colectivo|Coletivo|Réseau|Red|Rede) (?:des?|de|du|por|pour|dos) /u,
    { group: 'civil-society', confidence: 0.7 },
  ],
];
// A body's name: words with capitals, with small ones between them. Lower-case words before it ("the press office of") are no part.
const NAME =
  /\p{Lu}[\p{L}\p{N}&.'\u2019-]{0,30}(?:\s{1,4}(?:(?:of|for|on|and|the|de|do|da|del|des|du|la|in|to|y|e)\s{1,4}){0,2}\p{Lu}[\p{L}\p{N}&.'\u2019-]{0,30}){0,9}/gu;
const REACH = 60;
// "Consumer", "Youth": a word alone is a name's only where it leaves no doubt.
const LEAST_OF_ONE_WORD = 0.75;

/**
 * The kind of body that words open with, by the words of its name: for bodies that nobody listed.
 * @param words the object of "I work for": a name may follow a few small words
 */
export function kindOfBody(words: string): BodyKind | null {
  for (const match of words.slice(0, REACH * 3).matchAll(NAME)) {
    if (match.index > REACH) return null;
    const name = match[0];
    const isLong = /\s/.test(name);
    const found = KINDS.find(
      ([pattern, kind]) => (isLong || kind.confidence > LEAST_OF_ONE_WORD) && pattern.test(name),
    );
    if (found !== undefined) return found[1];
    const head = HEADS.find(([start]) => start.test(words.slice(match.index, match.index + REACH)));
    if (head !== undefined) return head[1];
  }
  return null;
}
