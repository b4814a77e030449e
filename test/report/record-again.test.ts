import { describe, expect, it } from 'vitest';
import { recordAgain } from '../../src/report/record-again.ts';
import { add, checkIn, done, recordId, undone, value } from '../insight/builders.ts';

describe('the command that records a check-in anew', () => {
  it.each([
    [value('11-05', 31), 'checkin goal/kr 31 --on 2026-11-05'],
    [value('11-05', -3), 'checkin goal/kr --value -3 --on 2026-11-05'],
    [value('11-05', 1.234), 'checkin goal/kr 1.2340 --on 2026-11-05'],
    [add('11-05', 3), 'checkin goal/kr +3 --on 2026-11-05'],
    [add('11-05', -3), 'checkin goal/kr -3 --on 2026-11-05'],
    [done('11-05', true), 'checkin goal/kr --done --on 2026-11-05'],
    [undone('11-05', 'draft'), 'checkin goal/kr --undone draft --on 2026-11-05'],
  ])('%#', (one, command) => {
    expect(recordAgain(one, null)).toBe(command);
  });

  it('says all that it says', () => {
    const one = checkIn('11-05', { confidence: 4, blocked: true, note: 'No room', by: 'ana' });
    expect(recordAgain(one, null)).toBe(
      'checkin goal/kr --on 2026-11-05 --confidence 4 --blocked --note "No room" --by ana',
    );
  });

  it('corrects again what it corrected', () => {
    const one = value('11-05', 27, { corrects: recordId(1) });
    expect(recordAgain(one, null)).toBe(`checkin --corrects 000001 goal/kr 27 --on 2026-11-05`);
  });

  it('leaves out who records where that is known', () => {
    expect(recordAgain(value('11-05', 31, { by: 'ana' }), 'ana')).not.toContain('--by');
    expect(recordAgain(value('11-05', 31, { by: 'ana' }), 'ben')).toContain('--by ana');
  });

  it.each(['Costs $5', 'two\nlines', 'x'.repeat(81)])('leaves out a note such as %j', (note) => {
    expect(recordAgain(value('11-05', 31, { note }), null)).toBe(
      'checkin goal/kr 31 --on 2026-11-05',
    );
  });
});
