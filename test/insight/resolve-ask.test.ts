import { describe, expect, it } from 'vitest';
import { resolveAsk } from '../../src/insight/resolve-ask.ts';
import { happening, recordId } from './builders.ts';

const LOG = [
  happening('ask', '11-03', { about: 'Which chart?' }, { id: 1 }),
  happening('ask', '11-02', { about: 'How to label?' }, { id: 2 }),
  happening('ask', '11-02', { about: 'How to name?' }, { id: 3, corrects: recordId(2) }),
  happening('ask', '11-04', { about: 'Gone' }, { id: 4 }),
  happening('ask', '11-04', {}, { id: 5, withdraws: recordId(4) }),
  happening('answer', '11-05', { ask: recordId(1) }, { id: 6 }),
];

describe('the ask that is meant', () => {
  it('is named by the end of its id, also after it was corrected, or as the last', () => {
    expect(resolveAsk('000001', LOG)).toBe(recordId(1));
    expect(resolveAsk(recordId(2).toLowerCase(), LOG)).toBe(recordId(2));
    expect(resolveAsk('last', LOG)).toBe(recordId(3));
  });

  it.each(['000004', '000006', '00001', '999999'])('is none that %s names', (written) => {
    expect(() => resolveAsk(written, LOG)).toThrow(
      expect.objectContaining({
        exit: 2,
        message: `no ask has an id that ends in "${written}", or says that`,
        remedy:
          'The last ones: 000003 (How to name?, Mon 2 Nov 2026), 000001 (Which chart?, Tue 3 Nov 2026)',
      }),
    );
  });

  it('is as the last the one that was made last, also where an older one was closed since', () => {
    const log = [
      happening('ask', '11-02', { about: 'Old' }, { id: 1 }),
      happening('ask', '11-03', { about: 'New' }, { id: 2 }),
      happening(
        'ask',
        '11-02',
        { about: 'Old', closed: '2026-11-04' },
        { id: 3, corrects: recordId(1) },
      ),
    ];
    expect(resolveAsk('last', log)).toBe(recordId(2));
  });

  it('is named by a part of what it is about', () => {
    expect(resolveAsk('which  CHART', LOG)).toBe(recordId(1));
    // As its correction says it.
    expect(resolveAsk('to name', LOG)).toBe(recordId(3));
    expect(() => resolveAsk('to label', LOG)).toThrow('or says that');
    expect(() => resolveAsk('to', LOG)).toThrow('or says that');
    const twice = [...LOG, happening('ask', '11-06', { about: 'Which chart now?' }, { id: 7 })];
    expect(() => resolveAsk('which chart', twice)).toThrow(
      expect.objectContaining({
        message: '"which chart" could be 2 asks',
        remedy:
          'Write its id: 000007 (Which chart now?, Fri 6 Nov 2026), 000001 (Which chart?, Tue 3 Nov 2026)',
      }),
    );
  });

  it('may be none yet', () => {
    expect(() => resolveAsk('last', [])).toThrow(
      expect.objectContaining({ message: 'there is no ask yet', command: 'ask add' }),
    );
  });
});
