import { expect, it } from 'vitest';
import { CATALOGUE } from '../../src/commands/catalogue.ts';
import { CHANGING, CREATING, READING } from './typed-commands.ts';

it('no command is left out of the table', () => {
  const names = CATALOGUE.flatMap((entry) =>
    'verbs' in entry ? entry.verbs.map((verb) => `${entry.name} ${verb.name}`) : [entry.name],
  );
  const typed = [...CHANGING, ...CREATING, ...READING].map(({ words }) => words.join(' '));
  const isTried = (name: string) => typed.some((words) => `${words} `.startsWith(`${name} `));
  expect(names.filter((name) => !isTried(name))).toEqual([]);
});
