import { afterMeeting, BETWEEN_PARTS } from './header-parts.ts';
import { withoutWhen } from './when-and-where.ts';

const KIND =
  '(?:parallel\\s+|merger\\s+|main\\s+|focus\\s+|plenary\\s+|networking\\s+|thematic\\s+|cross-community\\s+|opening\\s+|closing\\s+)*(?:session|sesi[oó]n|workshop|taller|oficina|mesa|ws|panel|plenary|pl|open forum|of|town hall|bpf|best practices? forum|dc|dynamic coalition|policy network|pn|round ?table|lightning talk|webinar|opening ceremony|closing ceremony|open consultations?|high[- ]level)';
const IS_KIND_ONLY = new RegExp(
  `^${KIND}\\s*(?:#|no\\.?|number)?\\s*(?:\\d{1,3}|[ivx]{1,4}|one|two|three|four|five|six)?\\W*$`,
  'i',
);
const OPENS_WITH_KIND = new RegExp(`^${KIND}(?![\\p{L}])`, 'iu');
const NAMES_KIND = /(?<![\p{L}])(?:WS|PL|OF|BPF|DC|workshop|plenary|open forum)\s*#?\d{1,3}(?![\p{L}])/iu;
/** Lines of a page, and of tables of who takes part. */
const OF_PAGE =
  /^(?:transcripts?|date|time|venue|platform\b.*|note\b.*|programme|messages?|people|contents|keywords|session teaser|archive|about\b.{0,30}|contact( us)?|search|language|focal points?|key participants?|participants?|documents|disclaimer|video( record)?|role\b.*|(?:remote |online |onsite |on-site )?moderators?\b.*|panel+ists?\b.*|chair(?:person)?\b.*|rapporteurs?\b.*|speakers?\b.*|organi[sz](?:ers?|ing team)\b.*|hosts?\b.*|jump to .*|from .{0,30} wiki)$/i;
const LONGEST = 40;
const ROOM_IN_FRONT = /^(?:(?:workshop|conference|meeting|main) )?room [\w-]{1,6}\s+(?=\p{Lu})/iu;
const VIRTUALLY = /^(?:virtual|online|hybrid)(?: meeting)?[\s,:;-]*/i;

interface Candidate {
  readonly text: string;
  readonly line: number;
}

/**
 * The title of a session by the lines of its front matter: of what says neither where nor when nor which meeting, the likeliest by its
 * kind ("Session 4: ..."), by being printed again, and by standing late, as the meeting and its theme stand first.
 * @param isElse tells lines and parts that say something else, as a room or a place
 */
export function titleAmong(lines: readonly string[], isElse: (part: string) => boolean): string | null {
  const found = lines.flatMap((line, at) => titleIn(line, isElse).map((text): Candidate => ({ text, line: at })));
  const candidates = withNumbers(found);
  const keys = candidates.map(({ text }) => keyOf(text));
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, candidate] of candidates.entries()) {
    const key = keys[at] as string;
    const again = keys.some(
      (other, index) => index !== at && other !== '' && (key.includes(other) || other.includes(key)),
    );
    const score = worthOf(candidate.text) + (again ? 3 : 0) + (1.5 * (candidate.line + 1)) / lines.length;
    // Of two alike the longer one says more.
    if (score > most || (score === most && candidate.text.length > (best?.text.length ?? 0))) {
      best = candidate;
      most = score;
    }
  }
  return best === null ? null : (longerOf(best.text, candidates) ?? best.text);
}

/** What is left of a line without what says something else; none for most lines. */
export function titleIn(line: string, isElse: (part: string) => boolean): string[] {
  const cut = line.split(BETWEEN_PARTS);
  const kept: string[] = [];
  for (let at = 0; at < cut.length; at += 2) {
    const part = cut[at] ?? '';
    const rest = at === 0 && cut.length > 1 && isMeetingOfYear(part) ? '' : ownWordsOf(part, isElse);
    if (rest === '') continue;
    kept.push(kept.length === 0 ? rest : `${cut[at - 1] ?? ' '}${rest}`);
  }
  const title = kept
    .join('')
    .replace(/[\s,;:\u2013\u2014-]+$/, '')
    .trim();
  return title === '' || OF_PAGE.test(title) ? [] : [title];
}

/** "ERF 2030" in front of other parts. */
function isMeetingOfYear(part: string): boolean {
  return part.length < 30 && /\b(?:19|20)\d{2}\b/.test(part) && !OPENS_WITH_KIND.test(withoutWhen(part));
}

function ownWordsOf(part: string, isElse: (part: string) => boolean): string {
  const { meeting, rest: behind } = afterMeeting(withoutWhen(part));
  const rest = (meeting === null ? behind : withoutWhen(behind).replace(VIRTUALLY, '')).replace(ROOM_IN_FRONT, '');
  if (!/\p{L}{2}/u.test(rest) || isElse(rest)) return '';
  // "EF 2030, Harbour, Ruralia, Workshop 9: Rivers": commas part as well what says where.
  const parts = rest.split(/,\s+/);
  while (parts.length > 0 && isBeside(parts, isElse)) parts.shift();
  // Behind a meeting the session's kind opens the title, whatever place stands before it.
  const kind = meeting === null ? -1 : parts.findIndex(opensWithKind);
  if (kind > 0) parts.splice(0, kind);
  return withoutWhen(parts.join(', '));
}

/** A place, a room or a day in front of the others. */
function isBeside(parts: readonly string[], isElse: (part: string) => boolean): boolean {
  const [first = '', second] = parts;
  if (withoutWhen(first) === '' || isElse(first)) return true;
  return second !== undefined && isElse(`${first}, ${second}`);
}

export function opensWithKind(text: string): boolean {
  return OPENS_WITH_KIND.test(text);
}

/** "WORKSHOP 41", "Taller 7 / Workshop 7" */
export function isKindOnly(text: string): boolean {
  return text.split(/\s+\/\s+/).every((part) => IS_KIND_ONLY.test(part));
}

/** More than a number and a kind. */
export function isTitle(text: string | undefined): text is string {
  return text !== undefined && !isKindOnly(text);
}

/** "WORKSHOP 41" on a line of its own goes with the title below it. */
function withNumbers(found: readonly Candidate[]): Candidate[] {
  return found.flatMap((one, at): Candidate[] => {
    const next = found[at + 1];
    if (isKindOnly(one.text) && next !== undefined && next.line === one.line + 1) return [];
    const before = found[at - 1];
    return before !== undefined && isKindOnly(before.text) && before.line === one.line - 1
      ? [{ text: `${before.text.replace(/\W+$/, '')}: ${one.text}`, line: one.line }]
      : [one];
  });
}

function worthOf(text: string): number {
  const words = text.split(/\s+/).length;
  let worth = OPENS_WITH_KIND.test(text) ? 3 : NAMES_KIND.test(text) ? 2 : 0;
  if (words === 1) worth -= 2;
  if (isKindOnly(text)) worth -= 5;
  if (words > LONGEST) worth -= 4;
  if (/\.$/.test(text)) worth -= 3;
  if (/^["\u201c]/.test(text)) worth -= 1;
  return worth;
}

/** Of the titles that say the same the one that says most. */
function longerOf(title: string, candidates: readonly Candidate[]): string | null {
  const key = keyOf(title);
  const longer = candidates.filter(
    ({ text }) => text.length > title.length && keyOf(text).includes(key) && worthOf(text) >= worthOf(title),
  );
  return longer.sort((a, b) => b.text.length - a.text.length)[0]?.text ?? null;
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
