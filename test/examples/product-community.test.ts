import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeTime } from 'ulid';
import { beforeAll, describe, expect, it } from 'vitest';
import { civilDate, dayIn } from '../../src/domain/civil-date.ts';
import type { Community } from '../../src/domain/community.ts';
import { advise } from '../../src/insight/advice.ts';
import { inconsistencies } from '../../src/insight/inconsistencies.ts';
import { type QuarterFigures, quarterFigures } from '../../src/insight/quarter-figures.ts';
import { isCheckIn } from '../../src/insight/standing.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import type { Loaded } from '../../src/workspace/loaded.ts';
import { nodeDisk } from '../../src/workspace/node-disk.ts';
import { pathsIn } from '../folder.ts';
import { Q4 } from './calendar-of-examples.ts';

const ROOT = resolve('examples/product-community');
const AS_OF = civilDate('2026-11-24');

describe('examples/product-community', () => {
  let loaded: Loaded;
  let community: Community;
  let quarter: QuarterFigures;

  beforeAll(() => {
    loaded = loadWorkspace(nodeDisk, ROOT, () => ({
      personas: 'all',
      goals: 'all',
      log: 'carefully',
      members: 'carefully',
      practices: 'all',
    }));
    community = loaded.community;
    quarter = quarterFigures(community, Q4, AS_OF);
  });

  it('has nothing to mend and nothing to advise', () => {
    expect(loaded.findings).toEqual([]);
    expect(inconsistencies(community)).toEqual([]);
    expect(advise(community, AS_OF)).toEqual([]);
  });

  it('answers every question of the charter', () => {
    const empty = Object.entries(community.charter).filter(([, value]) => value === null);
    expect(empty).toEqual([]);
    expect(community.charter.members).toEqual({
      now: expect.any(String),
      hopedFor: expect.any(String),
    });
  });

  it('has four personas, one of them aspired to, and three goals', () => {
    expect(community.personas.map((one) => one.status).sort()).toEqual([
      'aspired',
      'current',
      'current',
      'current',
    ]);
    expect(community.goals).toHaveLength(3);
  });

  it('serves every persona by some goal', () => {
    const served = new Set(community.goals.flatMap((goal) => goal.personas));
    expect([...served].sort()).toEqual(community.personas.map((one) => one.id).sort());
  });

  it.each([
    ['build-relationships/invite-members', 'reach', 23, 1, 'achieved'],
    ['build-relationships/introductions', 'reach', 6, 1, 'achieved'],
    ['answer-one-another/time-to-answer', 'reach', 31, 5 / 24, 'off-track'],
    ['answer-one-another/answers-by-members', 'reach', 55, 0.5, 'on-track'],
    ['answer-one-another/answered-in-two-days', 'keep', 95, (55 / 92) * (40 / 47), 'on-track'],
    ['inform-decisions/learning-experience', 'reach', 1, 1, 'achieved'],
    ['inform-decisions/survey-sent', 'milestone', 1, 1, 'achieved'],
    ['inform-decisions/survey-answers', 'reach', 9, 0.3, 'on-track'],
    ['inform-decisions/brief', 'milestone', 2, 0.5, 'at-risk'],
    ['inform-decisions/decisions', 'reach', 0, 0, 'on-track'],
  ])('shows %s, a %s, at %d', (reference, kind, value, progress, status) => {
    const found = allKeyResults(quarter).find((one) => one.reference === reference);
    expect(found?.keyResult.kind).toBe(kind);
    expect(found?.figures).toMatchObject({ value, status, late: false });
    expect(found?.figures.progress).toBeCloseTo(progress, 12);
  });

  it('has ten key results, among them one that nobody looked at yet, and one that is stale', () => {
    const all = allKeyResults(quarter);
    expect(all).toHaveLength(10);
    const references = (keep: (one: (typeof all)[number]) => boolean) =>
      all.filter(keep).map((one) => one.reference);
    expect(references(({ figures }) => figures.lastCheckIn === null)).toEqual([
      'inform-decisions/decisions',
    ]);
    expect(references(({ figures }) => figures.stale)).toEqual([
      'answer-one-another/time-to-answer',
    ]);
  });

  it('has goals that are achieved, at risk and off track', () => {
    const statuses = quarter.goals.map(({ goal, figures }) => [goal.id, figures.status]);
    expect(Object.fromEntries(statuses)).toEqual({
      'build-relationships': 'achieved',
      'answer-one-another': 'off-track',
      'inform-decisions': 'at-risk',
    });
    expect(quarter.figures.status).toBe('at-risk');
  });

  it('has the figures that docs/numbers.md works out', () => {
    const docs = readFileSync('docs/numbers.md', 'utf8');
    const goals = quarter.goals.map((one) => one.figures);
    const figures = [
      quarter.figures,
      ...goals,
      ...allKeyResults(quarter).map((one) => one.figures),
    ];
    const shown = figures.flatMap((one) => [one.progress, one.expected]).map(percent);
    const stated = ['20.8 %', '59.8 %', '75.5 %', '50.9 %', '35.6 %', '56.8 %', '70.7 %'];
    for (const figure of stated) {
      expect(docs).toContain(figure);
      expect(shown).toContain(figure);
    }
  });

  it('names each record file by its first record, whose id was made on that day or later', () => {
    for (const file of recordFiles()) {
      const [, day = '', id = ''] = /log\/\d{4}-\d{2}\/(.{10})-(.{26})\.yaml$/.exec(file) ?? [];
      expect(readFileSync(file, 'utf8')).toContain(`- {"id":"${id}","on":"${day}"`);
      expect(file).toContain(`log/${day.slice(0, 7)}/`);
      expect(dayIn('Europe/Lisbon', new Date(decodeTime(id))) >= day).toBe(true);
    }
  });

  it('has a correction, a withdrawal, and check-ins of every sort', () => {
    const checkIns = community.records.filter(isCheckIn);
    const said = new Set(checkIns.map((one) => one.said?.kind));
    expect([...said].sort()).toEqual(['add', 'done', 'value', undefined]);
    expect(community.records.filter((one) => one.corrects !== null)).toHaveLength(1);
    expect(community.records.filter((one) => one.withdraws !== null)).toHaveLength(1);
    expect(checkIns.filter((one) => one.blocked)).toHaveLength(1);
  });

  // Copies of those that come with the program; `npm run schemas` writes both anew.
  it.each(['charter', 'persona', 'goal', 'review', 'roster', 'record', 'facilitation'])(
    'holds the schema %s.json as it is today',
    (name) => {
      const schema = readFileSync(`templates/schemas/${name}.json`, 'utf8');
      return expect(schema).toMatchFileSnapshot(join(ROOT, '.cop/schemas', `${name}.json`));
    },
  );
});

function allKeyResults(quarter: QuarterFigures) {
  return quarter.goals.flatMap((goal) => goal.keyResults);
}

function percent(share: number | null): string {
  return share === null ? 'none' : `${(share * 100).toFixed(1)} %`;
}

function recordFiles(): string[] {
  return pathsIn(join(ROOT, 'log'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${ROOT}/log/${path}`);
}
