import { expect, it } from 'vitest';
import type { MeasureFile } from '../../src/domain/measure-schema.ts';
import { movingCommand, recordLookedAt } from '../../src/domain/moving-command.ts';
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

it.each<[MeasureFile, string | undefined]>([
  ['introductions-made', 'introduction'],
  // Of all asks, not of what answers them, it is told how many were answered in time.
  ['asks-answered-in-two-days', 'ask'],
  ['answers-per-survey', 'survey'],
  ['belonging', 'response'],
  ['people-who-came-twice', 'attendance'],
  ['complete-profiles', undefined],
  [{ count: 'x-book-club' }, 'x-book-club'],
])('%j has nothing to tell without a record of type %s', (written, type) => {
  expect(recordLookedAt(measure(written))).toBe(type);
});
