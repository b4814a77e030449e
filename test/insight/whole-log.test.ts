import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/insight/history.ts';
import { wholeLog } from '../../src/insight/whole-log.ts';
import {
  add,
  change,
  community,
  day,
  goal,
  milestone,
  note,
  reach,
  recordId,
  value,
  withdrawal,
} from './builders.ts';

const ONE = reach({ id: 'one', keyResult: 'The one' });
const TWO = milestone({ id: 'two', keyResult: 'The other' });
const RECORDS = [
  value('10-06', 8, { id: 1, keyResult: 'goal/one' }),
  add('10-07', 2, { id: 2, keyResult: 'goal/one' }),
  add('10-07', 1, { id: 5, keyResult: 'goal/one', corrects: recordId(2) }),
  value('10-08', 11, { id: 3, keyResult: 'goal/one' }),
  withdrawal('10-09', 3, { id: 4, keyResult: 'goal/one' }),
  change('10-10', { keyResult: 'goal/one' }),
  note('10-11', { keyResult: 'goal/two' }),
  value('11-30', 12, { keyResult: 'goal/one' }),
  value('10-12', 3, { keyResult: 'gone/kr' }),
];
const OF = community({ goals: [goal('goal', [ONE, TWO])], records: RECORDS });
const ON = day('11-24');

describe('the whole log', () => {
  it('has every record, in order, with what became of it and where it leads', () => {
    const log = wholeLog(OF, ON).map(({ record, outcome, leadsTo, keyResult }) => [
      record.on.slice(5),
      outcome.kind,
      leadsTo,
      keyResult?.keyResult ?? null,
    ]);
    expect(log).toEqual([
      ['10-06', 'stands', 8, 'The one'],
      ['10-07', 'corrected', null, 'The one'],
      ['10-07', 'stands', 9, 'The one'],
      ['10-08', 'withdrawn', null, 'The one'],
      ['10-09', 'takes-back', null, 'The one'],
      ['10-10', 'stands', null, 'The one'],
      ['10-11', 'stands', 0, 'The other'],
      ['10-12', 'stands', null, null],
      ['11-30', 'not-yet', null, 'The one'],
    ]);
  });

  it('says of a key result’s records what its history says', () => {
    const history = historyOf({ keyResult: ONE, reference: 'goal/one' }, RECORDS, ON);
    const its = wholeLog(OF, ON).filter(({ keyResult }) => keyResult === ONE);
    expect(its.map(({ record, outcome, leadsTo }) => ({ record, outcome, leadsTo }))).toEqual(
      history,
    );
  });

  it('is empty for a community that recorded nothing', () => {
    expect(wholeLog(community(), ON)).toEqual([]);
  });
});
