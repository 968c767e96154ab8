import { type GraphQLResolveInfo, Kind } from 'graphql';

/**
 * Whether a field is asked for nothing beyond these of its own fields, so that what is at hand will do. A fragment counts as
 * more: better one statement too many than a wrong null.
 */
export function asksOnly(info: GraphQLResolveInfo, fields: readonly string[]): boolean {
  return info.fieldNodes.every((node) =>
    (node.selectionSet?.selections ?? []).every(
      (selection) =>
        selection.kind === Kind.FIELD &&
        (fields.includes(selection.name.value) || selection.name.value === '__typename'),
    ),
  );
}
