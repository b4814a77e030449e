import { expect, it } from 'vitest';
import type { MeasureFile } from '../../src/domain/measure-schema.ts';
import { movingCommand } from '../../src/domain/moving-command.ts';
import { measure } from '../insight/builders.ts';

it.each<[MeasureFile, string]>([
  ['introductions-made', 'log introduction'],
  ['invitations-accepted', 'log invitation'],
  ['members-who-contributed', 'log contribution'],
  ['complete-profiles', 'member edit'],
  ['asks-answered-in-two-days', 'log answer'],
  ['hours-to-first-answer', 'log answer'],
  ['people-who-came-twice', 'log attendance'],
  ['answers-per-survey', 'log response'],
  ['belonging', 'log response'],
  [{ count: 'x-book-club' }, 'log x-book-club'],
  [{ count: 'members' }, 'member edit'],
])('what %j counts comes about by %s', (written, command) => {
  expect(movingCommand(measure(written))).toBe(command);
});
