import type { Resolvers } from '../generated/schema.ts';
import { citations } from './citations.ts';
import { entities } from './entities.ts';
import { event } from './event.ts';
import { lessons } from './lessons.ts';
import { people } from './people.ts';
import { query } from './query.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { scalars } from './scalars.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { turn } from './turn.ts';
import { writing } from './writing.ts';

/** By topic as the SDL is; one type may stand in several. */
const READING: Resolvers[] = [
  scalars,
  query,
  questions,
  event,
  session,
  turn,
  people,
  entities,
  lessons,
  citations,
  report,
  search,
];

/** The resolvers of the schema, with those of `schema/writing/` or without. */
export function resolversFor(options: { readonly writing: boolean }): Resolvers[] {
  return options.writing ? [...READING, writing] : READING;
}
