import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import config, { GENERATED_FILE } from '../../src/api/codegen.ts';
import { questionTexts } from '../../src/api/playground/questions.ts';
import { schemaText } from '../../src/api/schema-text.ts';
import { statement } from '../../src/graph/statement.ts';
import { ENTITY_KINDS, STAKEHOLDER_GROUP_IDS } from '../../src/knowledge/knowledge.ts';

const schema = buildSchema(schemaText({ writing: true }));

test('the committed types are what the SDL gives now (else: npm run codegen)', async () => {
  const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
  expect(files.map(({ filename }) => filename)).toContain(GENERATED_FILE);
  for (const { filename, content } of files) expect(readFileSync(filename, 'utf8'), filename).toBe(content);
});

test('every type, field, argument and value is described', () => {
  const silent: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (!type.description) silent.push(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) silent.push(value.name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) silent.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : []) {
        if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
  }
  expect(silent).toEqual([]);
});

test('the ready-made questions fit the schema, the mission first', () => {
  const questions = questionTexts();
  expect(questions.length).toBeGreaterThanOrEqual(8);
  expect(questions[0]?.title).toBe('Which stakeholder groups cited which processes, said by whom, in which words?');
  for (const { name, title, query } of questions) {
    expect(validate(schema, parse(query)), title).toEqual([]);
    expect(name, title).toMatch(/^[A-Z]\w+$/);
    expect(title).toMatch(/\?$/);
  }
  expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
});

test('every variable of a ready-made question can be filled with an id from the graph', () => {
  const columns = /Returns: one row: ([^;]+);/.exec(statement('read/example-ids'))?.[1]?.split(', ') ?? [];
  for (const { title, needs } of questionTexts()) expect(columns, title).toEqual(expect.arrayContaining([...needs]));
});

test('the stakeholder groups and kinds of thing are those of the knowledge', () => {
  const group = schema.getType('StakeholderGroup');
  const told = isObjectType(group) ? (group.getFields().id?.description ?? '') : '';
  expect([...told.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id).sort()).toEqual([...STAKEHOLDER_GROUP_IDS].sort());
  const kind = schema.getType('EntityKind');
  expect(isEnumType(kind) && kind.getValues().map(({ name }) => name)).toEqual([...ENTITY_KINDS]);
});
