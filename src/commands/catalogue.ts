import { BEGIN } from './catalogue/begin.ts';
import { COMMUNITY } from './catalogue/community.ts';
import type { Entry, Noun } from './catalogue/entry.ts';
import { FILES } from './catalogue/files.ts';
import { GOALS } from './catalogue/goals.ts';
import { REPORTS } from './catalogue/reports.ts';
import { WEEK } from './catalogue/week.ts';

/**
 * Every command, in the order of `cop --help`: as a facilitator meets them. What a command does not
 * need stays asleep in the built script.
 */
export const CATALOGUE: readonly (Entry | Noun)[] = [
  ...BEGIN,
  ...COMMUNITY,
  ...GOALS,
  ...WEEK,
  ...REPORTS,
  ...FILES,
];
