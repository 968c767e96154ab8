import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** How many items of a list within a list are asked for. */
const FEW = 2;

/**
 * A selection of every field of a type, and of what its fields lead to. A list of the schema counts as what it lists.
 * @param depth how many steps away from the type; at 0 only the fields that lead nowhere
 */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((possible) => {
      const fields = fieldsOf(schema, Object.values(possible.getFields()), depth, `${possible.name}_`);
      return `... on ${possible.name} { ${fields} }`;
    });
    return `__typename ${parts.join(' ')}`;
  }
  if (!isObjectType(type)) return '';
  return `__typename ${fieldsOf(schema, Object.values(type.getFields()), depth, '')}`;
}

/** @param prefix of each field's alias: types of one union may have fields of one name and other types */
function fieldsOf(
  schema: GraphQLSchema,
  fields: readonly GraphQLField<unknown, unknown>[],
  depth: number,
  prefix: string,
): string {
  return fields.map((field) => fieldOf(schema, field, depth, prefix)).join(' ');
}

function fieldOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number, prefix: string): string {
  const type = getNamedType(field.type);
  const name = `${prefix === '' ? '' : `${prefix}${field.name}: `}${field.name}${argumentsOf(field)}`;
  if (isLeafType(type)) return name;
  const isList = /(?:Connection|Edge)$/.test(type.name);
  if (depth === 0 && !isList && type.name !== 'PageInfo') return '';
  const inner = everyField(schema, type, isList || type.name === 'PageInfo' ? depth : depth - 1);
  return `${name} { ${inner} }`;
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((argument) => {
    if (argument.name === 'first') return [`first: ${FEW}`];
    if (argument.name === 'number') return ['number: 1'];
    if (isNonNullType(argument.type)) throw new Error(`no value for the argument "${argument.name}"`);
    return [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
