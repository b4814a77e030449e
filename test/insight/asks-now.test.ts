import { describe, expect, it } from 'vitest';
import { asksNow } from '../../src/insight/asks-now.ts';
import { day, happening, recordId } from './builders.ts';

const LOG = [
  happening('ask', '11-03', { about: 'A' }, { id: 1 }),
  happening('ask', '11-04', { about: 'B' }, { id: 2 }),
  happening('ask', '11-05', { about: 'C' }, { id: 3 }),
  happening('ask', '11-05', { about: 'C', closed: '2026-11-20' }, { id: 4, corrects: recordId(3) }),
  happening('answer', '11-10', { ask: recordId(1) }, { id: 5 }),
  happening('contribution', '11-12', { ask: recordId(1) }, { id: 6 }),
  happening('feedback', '11-12', { ask: recordId(2) }, { id: 7 }),
];

/** How each ask is on a day. */
function on(date: string) {
  return asksNow(LOG, day(date)).map(({ ask, state, since, openFor }) => [
    ask.says.about,
    state,
    since,
    openFor,
  ]);
}

describe('an ask', () => {
  it('is open until something responds to it, or it is closed', () => {
    expect(on('11-24')).toEqual([
      ['A', 'answered', '2026-11-10', 7],
      ['B', 'open', null, 20],
      ['C', 'closed', '2026-11-20', 15],
    ]);
  });

  it('was open on an earlier day', () => {
    expect(on('11-09')).toEqual([
      ['A', 'open', null, 6],
      ['B', 'open', null, 5],
      ['C', 'open', null, 4],
    ]);
    expect(on('11-03')).toEqual([['A', 'open', null, 0]]);
  });

  it('is answered also by what names it as it was before it was corrected', () => {
    const late = happening('answer', '11-22', { ask: recordId(3) }, { id: 8 });
    const [, , third] = asksNow([...LOG, late], day('11-24'));
    expect(third).toMatchObject({ state: 'answered', since: '2026-11-22', answers: [late] });
  });
});
