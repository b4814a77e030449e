import type { Community } from '../../../src/domain/community.ts';
import type { HappeningType } from '../../../src/domain/happening-types.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { community, day, happening, practice } from '../builders.ts';

const since = day('10-19');

/** What its facilitators do, since Monday 19 October. */
const PRACTICES = [
  practice('every week', { id: 'welcome', strand: 'commitment', since }),
  practice('every week', { id: 'question', strand: 'contribution', since }),
  practice('every 2 weeks', { id: 'clinic', strand: 'impact', since }),
];

function practised(id: string, ...days: readonly string[]): LogRecord[] {
  return days.map((on) => happening('practice', on, { practice: id }));
}

function happened(type: HappeningType, ...days: readonly string[]): LogRecord[] {
  return days.map((on) => happening(type, on, { about: 'something', members: ['p0'] }));
}

/**
 * Six weeks up to Tuesday 24 November, the first of which begins on 19 October:
 *
 * |                    | 19 Oct | 26 Oct |  2 Nov | 9 Nov | 16 Nov | 23 Nov |
 * | welcome, a week    | done   | done   | done   | done  | done   | open   |
 * | question, a week   | done   | done   | skipped| –     | done   | done   |
 * | clinic, two weeks  |        | –      |        | –     |        | open   |
 * | of commitment      | 1      |        |        | 1     |        | 1      |
 * | of contribution    |        | 1      |        |       | 4      |        |
 * | of impact          |        |        |        | 1     |        |        |
 */
const RECORDS = [
  ...practised('welcome', '10-21', '10-28', '11-04', '11-11', '11-18'),
  ...practised('question', '10-20', '10-27', '11-17', '11-23'),
  happening('practice', '11-03', { practice: 'question', outcome: 'skipped' }),
  ...happened('introduction', '10-21', '11-24'),
  ...happened('invitation', '11-10'),
  ...happened('answer', '10-26'),
  ...happened('contribution', '11-17', '11-17', '11-17', '11-22'),
  ...happened('experience', '11-12'),
  // Who came to it, what they answered, and what is of no strand.
  ...happened('attendance', ...Array.from({ length: 40 }, () => '11-12')),
  ...happened('response', '11-13', '11-13', '11-14'),
  ...happened('x-book-club', '11-18'),
  // Not yet.
  ...happened('introduction', '11-25'),
];

/** A community that is six weeks old. */
export const BALANCED: Community = community({ practices: PRACTICES, records: RECORDS });
