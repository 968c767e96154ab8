import { expect, test } from 'vitest';
import { onceFor } from '../../src/text/once-for.ts';

test('makes its result once for each object, also where that is nothing', () => {
  const asked: string[] = [];
  const once = onceFor(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? null : name;
  });
  const [one, other, none] = [{ name: 'a' }, { name: 'a' }, { name: '' }];
  expect([one, one, other, none, none].map(once)).toEqual(['a', 'a', 'a', null, null]);
  expect(asked).toEqual(['a', 'a', '']);
});
