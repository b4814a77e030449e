import type { Community } from '../../src/domain/community.ts';
import { type Filters, NO_FILTERS } from '../../src/insight/narrowing.ts';
import { reportModel } from '../../src/report/build-model.ts';
import type { ReportModel } from '../../src/report/model.ts';
import {
  CHARTER,
  checkIn,
  community,
  day,
  done,
  goal,
  keep,
  MEDIAN_OF_NOTHING,
  milestone,
  note,
  Q4,
  reach,
  steps,
  timeline,
  value,
} from '../insight/builders.ts';

const at = (reference: string) => ({ keyResult: reference });
const weeks1To3 = timeline('Weeks 1-3');
const weeks4To10 = timeline('Weeks 4-10');
const whole = timeline('Whole quarter');

const GET_TO_KNOW = goal(
  'get-to-know',
  [
    reach({ id: 'invite', keyResult: 'Invite at least 20 members', timeline: weeks1To3 }),
    reach({
      id: 'introductions',
      keyResult: '5 introductions between members',
      timeline: weeks1To3,
      target: 5,
    }),
  ],
  { goal: 'Get to know the people who already use the product', timeline: weeks1To3 },
);

const INFORM = goal(
  'inform-decisions',
  [
    reach({
      id: 'lead',
      keyResult: 'Lead one learning experience',
      timeline: weeks4To10,
      target: 1,
    }),
    reach({
      id: 'answers',
      keyResult: '30 answers to the survey',
      timeline: weeks4To10,
      target: 30,
      unit: 'answers',
    }),
    milestone({
      id: 'brief',
      keyResult: 'Hand over a brief',
      timeline: timeline('Weeks 12-14'),
      steps: steps('collect', 'sort', 'write'),
    }),
  ],
  { goal: 'Inform what the organisation decides', timeline: weeks4To10, personas: ['analyst'] },
);

const ANSWER = goal(
  'answer',
  [
    reach({
      id: 'time-to-answer',
      keyResult: 'Median time to first answer',
      timeline: whole,
      baseline: 36,
      target: 12,
      unit: 'h',
    }),
    keep({ id: 'answered', keyResult: 'At least 9 of 10 answered', timeline: whole, unit: '%' }),
    milestone({ id: 'write-down', keyResult: 'Write down how we answer', timeline: whole }),
    reach({
      id: 'hours',
      keyResult: 'Hours to an answer, from the log',
      timeline: whole,
      baseline: 48,
      target: 24,
      unit: 'h',
      measure: MEDIAN_OF_NOTHING,
    }),
  ],
  { goal: 'Members answer one another', timeline: whole },
);

const LATER = goal('later', [], { goal: 'Think about next year', timeline: timeline('December') });

const CHECK_INS = [
  value('10-16', 23, { ...at('get-to-know/invite'), confidence: 10 }),
  value('10-14', 6, at('get-to-know/introductions')),
  value('11-12', 1, at('inform-decisions/lead')),
  value('11-20', 14, { ...at('inform-decisions/answers'), confidence: 6 }),
  value('10-09', 33, at('answer/time-to-answer')),
  value('11-05', 31, { ...at('answer/time-to-answer'), confidence: 4 }),
  value('10-09', 92, at('answer/answered')),
  value('10-20', 88, at('answer/answered')),
  value('11-02', 94, at('answer/answered')),
  value('11-17', 85, { ...at('answer/answered'), confidence: 8 }),
  checkIn('11-19', {
    ...at('answer/write-down'),
    blocked: true,
    note: 'Nobody has the time\nbefore the workshop',
    confidence: 3,
  }),
  done('10-02', 'collect', at('inform-decisions/brief')),
  note('11-18', at('inform-decisions/brief')),
];

export const ANALYST_CIRCLE: Community = community({
  charter: { ...CHARTER, name: 'Analyst Circle' },
  goals: [GET_TO_KNOW, INFORM, ANSWER, LATER],
  records: CHECK_INS,
});

interface Parts {
  readonly on?: string;
  readonly filters?: Partial<Filters>;
  readonly audience?: 'facilitators' | 'public';
  readonly leftOut?: readonly string[];
  readonly of?: Community;
}

/** What there is to say of the community on a day of 2026, 24 November if not said. */
export function modelOf({
  on = '11-24',
  filters = {},
  audience = 'facilitators',
  leftOut = [],
  of = ANALYST_CIRCLE,
}: Parts = {}): ReportModel {
  return reportModel(of, {
    quarter: Q4,
    asOf: day(on),
    filters: { ...NO_FILTERS, ...filters },
    audience,
    leftOut,
  });
}
