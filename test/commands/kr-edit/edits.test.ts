import { describe, expect, it } from 'vitest';
import { stillIn } from '../../../src/commands/kr-edit/edits.ts';
import { EXIT } from '../../../src/domain/errors.ts';
import { troubleOf } from '../../workspace/writing/outcome.ts';

describe('stillIn', () => {
  const data = { key_results: ['no mapping', { id: 'invite' }] };

  it('finds a key result where it stands by now', () => {
    expect(stillIn(data, 'meet/invite')).toEqual({ index: 1, written: { id: 'invite' } });
  });

  it('says of one that is gone that it was taken out meanwhile', () => {
    expect(troubleOf(() => stillIn(data, 'meet/clinics'))).toMatchObject({
      exit: EXIT.changed,
      message: 'there is no key result "meet/clinics" in meet any more',
      command: 'goal show meet',
    });
  });
});
