import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/**
 * Whether a field is asked for nothing beyond these of its own fields, so that what is at hand will do. A fragment counts as
 * more: better one statement too many than a wrong null.
 * @param path leads to the fields that are meant: of `turn` in `nodes { turn { id } }`, `['nodes', 'turn']`
 */
export function asksOnly(info: GraphQLResolveInfo, fields: readonly string[], path: readonly string[] = []): boolean {
  const allowed = new Set([...fields, '__typename']);
  return askedAt(info, path).every(({ kind, name }) => kind === Kind.FIELD && allowed.has(name));
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

/** What is asked for at the end of a path, from all places that it leads to. A fragment on the way stands for what may be in it. */
function askedAt(info: GraphQLResolveInfo, path: readonly string[]): readonly Asked[] {
  let selections = selectionsOf(info.fieldNodes);
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
