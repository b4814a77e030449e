import type { Community } from '../../../src/domain/community.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import type { CommunityRule } from '../../../src/insight/figures.ts';
import type { StatusRule } from '../../../src/insight/key-result-status.ts';
import {
  CHARTER,
  community,
  done,
  goal,
  keep,
  milestone,
  reach,
  steps,
  value,
} from '../builders.ts';

/** A key result on a day, for each rule that can give its status. Their timeline is 5 to 14 October. */
export interface Scene {
  readonly rule: StatusRule;
  readonly status: string;
  readonly keyResult: KeyResult;
  readonly records: readonly LogRecord[];
  readonly on: string;
  /** What must hold, as it is printed. */
  readonly reasons: readonly string[];
}

const FOUR = milestone({ steps: steps('a', 'b', 'c', 'd') });

export const SCENES: readonly Scene[] = [
  {
    rule: 'before-first-day',
    status: 'upcoming',
    keyResult: reach(),
    records: [value('10-01', 30)],
    on: '10-04',
    reasons: ['its first day is still ahead: 5 Oct'],
  },
  {
    rule: 'progress-1',
    status: 'achieved',
    keyResult: reach(),
    records: [value('10-06', 21)],
    on: '10-06',
    reasons: ['it is at 100 %'],
  },
  {
    rule: 'progress-1-on-last-day',
    status: 'achieved',
    keyResult: reach(),
    records: [value('10-14', 20), value('10-20', 18)],
    on: '10-20',
    reasons: ['its last day is over: 14 Oct', 'it was at 100 % at the end of it'],
  },
  {
    rule: 'held-days',
    status: 'achieved',
    keyResult: keep(),
    records: [value('10-05', 80), value('10-06', 95)],
    on: '10-15',
    reasons: ['its last day is over: 14 Oct', '9 / 10 = 0.9, at least 0.9'],
  },
  {
    rule: 'over',
    status: 'nearly',
    keyResult: reach(),
    records: [value('10-12', 19)],
    on: '10-15',
    reasons: ['its last day is over: 14 Oct', 'it is at 95 %, at least 90 %'],
  },
  {
    rule: 'over',
    status: 'missed',
    keyResult: keep(),
    records: [value('10-05', 80), value('10-08', 95)],
    on: '10-15',
    reasons: ['its last day is over: 14 Oct', 'it is at 70 %, below 80 %'],
  },
  {
    rule: 'on-track-share',
    status: 'on-track',
    keyResult: reach(),
    records: [value('10-09', 9)],
    on: '10-09',
    reasons: ['45 % / 50 % = 0.9, at least 0.9'],
  },
  {
    rule: 'on-track-gap',
    status: 'on-track',
    keyResult: reach(),
    records: [value('10-06', 2)],
    on: '10-06',
    reasons: ['10 points behind, at most 10'],
  },
  {
    rule: 'steps-due-done',
    status: 'on-track',
    keyResult: FOUR,
    records: [done('10-06', 'a')],
    on: '10-08',
    reasons: ['1 whole step done, 1 due', '40 % of its time is over, less than 75 %'],
  },
  {
    rule: 'at-risk-share',
    status: 'at-risk',
    keyResult: reach(),
    records: [value('10-12', 10)],
    on: '10-12',
    reasons: ['50 % / 80 % = 0.63, at least 0.6 and below 0.9', '30 points behind, more than 10'],
  },
  {
    rule: 'at-risk-gap',
    status: 'at-risk',
    keyResult: reach({ target: 100 }),
    records: [value('10-08', 20)],
    on: '10-08',
    reasons: ['20 points behind, at most 25 and more than 10', '20 % / 40 % = 0.5, below 0.6'],
  },
  {
    rule: 'one-step-due-missing',
    status: 'at-risk',
    keyResult: FOUR,
    records: [done('10-06', 'a')],
    on: '10-11',
    reasons: [
      '1 whole step done, 2 due, of which one may be missing',
      '25 % / 70 % = 0.36, below 0.6',
      '45 points behind, more than 10',
    ],
  },
  {
    rule: 'behind-all',
    status: 'off-track',
    keyResult: reach(),
    records: [value('10-12', 9)],
    on: '10-12',
    reasons: ['45 % / 80 % = 0.56, below 0.6', '35 points behind, more than 25'],
  },
];

/** Every rule that there is for a key result; TypeScript sees to it that none is missing. */
export const STATUS_RULE_NAMES = Object.keys({
  'before-first-day': true,
  'progress-1': true,
  'progress-1-on-last-day': true,
  'held-days': true,
  over: true,
  'on-track-share': true,
  'on-track-gap': true,
  'steps-due-done': true,
  'at-risk-share': true,
  'at-risk-gap': true,
  'one-step-due-missing': true,
  'behind-all': true,
} satisfies Record<StatusRule, true>);

export const COMMUNITY_RULE_NAMES = Object.keys({
  'before-first-day': true,
  'all-achieved': true,
  over: true,
  'on-track-share': true,
  'on-track-gap': true,
  'at-risk-share': true,
  'at-risk-gap': true,
  'behind-all': true,
  'weakest-goal': true,
} satisfies Record<CommunityRule, true>);

/** Goals of one key result each, 0 to 20 over ten days, at these values by the day before they end. */
function withValues(...values: readonly number[]): Community {
  return community({
    goals: values.map((_, index) => goal(`goal-${index}`, [reach()])),
    records: values.map((number, index) =>
      value('10-12', number, { keyResult: `goal-${index}/kr` }),
    ),
  });
}

/** A goal in whole steps, of which all that are due are done: it is on track, and its mean at risk. */
export const IN_STEPS = community({
  goals: [goal('goal', [FOUR])],
  records: [done('10-06', 'a')],
});

const WIDE_GAP = {
  ...withValues(4, 4),
  charter: {
    ...CHARTER,
    thresholds: { onTrack: 0.9, onTrackGap: 0.1, atRisk: 0.4, atRiskGap: 0.6 },
  },
};

interface CommunityScene {
  readonly rule: CommunityRule;
  readonly status: string;
  readonly of: Community;
  readonly on: string;
  readonly reasons: readonly string[];
}

/** A community on a day, for each rule that can give its status. */
export const COMMUNITY_SCENES: readonly CommunityScene[] = [
  {
    rule: 'before-first-day',
    status: 'upcoming',
    of: withValues(0, 20),
    on: '10-04',
    reasons: ['its first day is still ahead: 5 Oct'],
  },
  {
    rule: 'all-achieved',
    status: 'achieved',
    of: withValues(20, 20),
    on: '10-12',
    reasons: ['every goal is achieved'],
  },
  {
    rule: 'over',
    status: 'nearly',
    of: withValues(20, 18),
    on: '10-15',
    reasons: ['its last day is over: 14 Oct', 'it is at 95 %, at least 90 %'],
  },
  {
    rule: 'over',
    status: 'missed',
    of: withValues(20, 8),
    on: '10-15',
    reasons: ['its last day is over: 14 Oct', 'it is at 70 %, below 90 %'],
  },
  {
    rule: 'on-track-share',
    status: 'on-track',
    of: withValues(20, 15),
    on: '10-12',
    reasons: ['87.5 % / 80 % = 1.09, at least 0.9'],
  },
  {
    rule: 'on-track-gap',
    status: 'on-track',
    of: withValues(0, 0),
    on: '10-05',
    reasons: ['10 points behind, at most 10'],
  },
  {
    rule: 'at-risk-share',
    status: 'at-risk',
    of: withValues(10, 10),
    on: '10-12',
    reasons: ['50 % / 80 % = 0.63, at least 0.6 and below 0.9', '30 points behind, more than 10'],
  },
  {
    rule: 'at-risk-gap',
    status: 'at-risk',
    of: WIDE_GAP,
    on: '10-12',
    reasons: ['60 points behind, at most 60 and more than 10', '20 % / 80 % = 0.25, below 0.4'],
  },
  {
    rule: 'behind-all',
    status: 'off-track',
    of: withValues(2, 2),
    on: '10-12',
    reasons: ['10 % / 80 % = 0.13, below 0.6', '70 points behind, more than 25'],
  },
  { rule: 'weakest-goal', status: 'on-track', of: IN_STEPS, on: '10-08', reasons: [] },
];
