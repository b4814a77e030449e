import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { nextStep } from '../../../src/report/coverage/next-step.ts';
import {
  goal,
  happening,
  member,
  personas,
  practice,
  recordId,
  timeline,
} from '../../insight/builders.ts';
import { coverage } from './coverages.ts';

const NOTHING = { goals: [], records: [], practices: [], members: [] };
const TWO = personas('starter', 'reader');
const RUNS = { timeline: timeline('Whole quarter') };
const FOR_BOTH = goal('build', [], { personas: ['starter', 'reader'] });

function command(parts: Partial<Community>, asOf?: string): string {
  return nextStep(coverage({ ...NOTHING, personas: TWO, ...parts }, asOf)).command;
}

describe('what to do next about whom nothing serves', () => {
  it('is to describe personas, where there are none', () => {
    expect(command({ personas: [] })).toBe('persona add');
  });

  it('is about today, once the quarter is over', () => {
    expect(command({}, '2027-01-02')).toBe('persona coverage');
  });

  it('is to look where a persona without a file is named', () => {
    expect(command({ goals: [goal('a', [], { personas: ['raeder'] })] })).toBe('check');
  });

  it('is to write a goal, where no goal names anybody', () => {
    expect(command({})).toBe('goal add --quarter 2026-Q4');
  });

  it('is to let a goal that serves nobody serve whom nothing serves', () => {
    const goals = [goal('open', [], RUNS), goal('build', [], { personas: ['starter'] })];
    expect(command({ goals })).toBe('goal edit open --persona reader');
  });

  it('is no goal that is over: nothing more comes of it', () => {
    const goals = [goal('over', []), goal('build', [], { personas: ['starter'] })];
    expect(command({ goals })).toBe('practice add');
    expect(command({ goals: [FOR_BOTH, goal('over', [])] })).toBe('report');
  });

  it('is a practice, where every goal serves somebody else', () => {
    const goals = [goal('build', [], { personas: ['starter'] })];
    expect(command({ goals })).toBe('practice add');
  });

  it('is to say whom a goal, or an experience, is for', () => {
    expect(command({ goals: [FOR_BOTH, goal('open', [], RUNS)] })).toBe('goal edit open');
    const records = [happening('experience', '11-12', { about: 'Clinic' }, { id: 7 })];
    expect(command({ goals: [FOR_BOTH], records })).toBe(
      `log correct ${recordId(7).slice(-6)} --personas starter`,
    );
    const byHand = [happening('experience', '11-12', { about: 'Clinic' }, { id: null })];
    expect(command({ goals: [FOR_BOTH], records: byHand })).toBe('check');
    const came = [happening('attendance', '11-12', { members: ['ana'] })];
    expect(command({ goals: [FOR_BOTH], records: came, members: [member('ana')] })).toBe(
      'log experience',
    );
  });

  it('are ideas where a want is named by nothing, else how the goals stand', () => {
    const wanting = TWO.map((one) => ({ ...one, needs: ['A chart'] }));
    expect(command({ personas: wanting, goals: [FOR_BOTH] })).toBe('goal ideas');
    const practices = [practice('every week', { practice: 'Look at a chart' })];
    expect(command({ personas: wanting, goals: [FOR_BOTH], practices })).toBe('report');
  });
});
