import type { LessonRow, Thing } from './report-rows.ts';

/** A theme with fewer points than that is no section of its own. */
const FEWEST_POINTS = 3;

/** Points of one theme, in the order of the source; null for points on no theme. */
export interface Theme {
  readonly topic: Thing | null;
  readonly points: readonly LessonRow[];
}

/**
 * Sort points into themes, each into one. A point goes to the rarest of its topics that has enough points, as what is said of
 * everything says little of one point; a point on no topic to the one that its turn names nearest.
 * @returns the theme with most points first; what belongs to none stands last
 */
export function themesOf(points: readonly LessonRow[]): Theme[] {
  const topicsOf = new Map(points.map((point) => [point.id, topicsOfPoint(point)]));
  const counts = new Map<string, number>();
  for (const topics of topicsOf.values()) for (const { id } of topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rarest = (topics: readonly Thing[]): Thing | null =>
    topics
      .filter(({ id }) => (counts.get(id) as number) >= FEWEST_POINTS)
      .sort((a, b) => (counts.get(a.id) as number) - (counts.get(b.id) as number) || (a.id < b.id ? -1 : 1))[0] ?? null;
  const chosen = new Map(points.map((point) => [point.id, rarest(topicsOf.get(point.id) ?? [])]));
  const left = Map.groupBy(points, (point) => chosen.get(point.id)?.id ?? '');
  // The rarest topic may have lost its points to still rarer ones: a theme of one point joins the rest.
  const themes = [...left.values()].map((own): Theme => ({ topic: chosen.get(own[0]?.id ?? '') ?? null, points: own }));
  const large = themes.filter(({ topic, points: own }) => topic !== null && own.length >= FEWEST_POINTS);
  const kept = new Set(large.flatMap(({ points: own }) => own.map(({ id }) => id)));
  const rest = points.filter(({ id }) => !kept.has(id));
  large.sort((a, b) => b.points.length - a.points.length || ((a.topic?.id ?? '') < (b.topic?.id ?? '') ? -1 : 1));
  return rest.length === 0 ? large : [...large, { topic: null, points: rest }];
}

function topicsOfPoint({ about, nearestTopic }: LessonRow): readonly Thing[] {
  const topics = about.filter(({ kinds }) => kinds.includes('Topic'));
  return topics.length > 0 || nearestTopic === null ? topics : [nearestTopic];
}
