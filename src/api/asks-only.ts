import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import { onceFor } from '../text/once-for.ts';

/**
 * Whether a field is asked for nothing beyond these of its own fields, so that what is at hand will do. A fragment counts as
 * more: better one statement too many than a wrong null.
 * @param path leads to the fields that are meant: of `turn` in `nodes { turn { id } }`, `['nodes', 'turn']`
 */
export function asksOnly(info: GraphQLResolveInfo, fields: readonly string[], path: readonly string[] = []): boolean {
  return askedAt(info, path).every(
    ({ kind, name }) => kind === Kind.FIELD && (name === '__typename' || fields.includes(name)),
  );
}

/** Whether a field of this name may be asked for there; as above, one in a fragment may be. */
export function mayAsk(info: GraphQLResolveInfo, field: string, path: readonly string[] = []): boolean {
  return askedAt(info, path).some(({ kind, name }) => kind !== Kind.FIELD || name === field);
}

interface Asked {
  readonly kind: SelectionNode['kind'];
  /** Empty for a fragment. */
  readonly name: string;
}

/** By the nodes of a field, which are the same in all items of a list: there may be thousands. */
const askedHere = onceFor((nodes: GraphQLResolveInfo['fieldNodes']): readonly Asked[] => askedBelow(nodes, []));

function askedAt({ fieldNodes }: GraphQLResolveInfo, path: readonly string[]): readonly Asked[] {
  return path.length === 0 ? askedHere(fieldNodes) : askedBelow(fieldNodes, path);
}

/** What is asked for at the end of a path, from all places that it leads to. A fragment on the way stands for what may be in it. */
function askedBelow(nodes: GraphQLResolveInfo['fieldNodes'], path: readonly string[]): readonly Asked[] {
  let selections = selectionsOf(nodes);
  const fragments: SelectionNode[] = [];
  for (const step of path) {
    fragments.push(...selections.filter(({ kind }) => kind !== Kind.FIELD));
    selections = selectionsOf(selections.filter((one) => one.kind === Kind.FIELD && one.name.value === step));
  }
  return [...fragments, ...selections].map((one) => ({
    kind: one.kind,
    name: one.kind === Kind.FIELD ? one.name.value : '',
  }));
}

function selectionsOf(nodes: readonly (SelectionNode | GraphQLResolveInfo['fieldNodes'][number])[]): SelectionNode[] {
  return nodes.flatMap((node) => ('selectionSet' in node ? [...(node.selectionSet?.selections ?? [])] : []));
}
