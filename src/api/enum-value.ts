/** A name of the graph (`self-introduction`) as a value of the schema (`SELF_INTRODUCTION`). */
export function enumValue<T extends string>(name: string): T {
  return name.toUpperCase().replaceAll('-', '_') as T;
}
