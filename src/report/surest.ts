import type { LessonRow } from './report-rows.ts';

/** The surest points, in the order in which they were given. */
export function surest(points: readonly LessonRow[], most: number): readonly LessonRow[] {
  if (points.length <= most) return points;
  const sure = ({ confidence, speakerConfidence }: LessonRow): number => confidence * (speakerConfidence ?? 0.5);
  const chosen = new Set([...points].sort((a, b) => sure(b) - sure(a) || (a.id < b.id ? -1 : 1)).slice(0, most));
  return points.filter((point) => chosen.has(point));
}

/** Of many themes each gives fewer points: a report that quotes thousands is read by nobody. */
const POINTS_IN_ALL = 240;
const MOST_POINTS = 60;
const FEWEST_POINTS = 6;

/** How many points each of so many parts of a section may give. */
export function pointsEach(parts: number): number {
  return Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, Math.floor(POINTS_IN_ALL / parts)));
}

/** How dark a heat map is: 0 for none, 4 for the most. */
export function heatOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / most));
}
