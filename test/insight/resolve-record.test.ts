import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { resolveRecord, shortId } from '../../src/insight/resolve-record.ts';
import { change, recordId, value, withdrawal } from './builders.ts';

function ulid(end: string): string {
  return `01J${end.padStart(23, '0')}`;
}

function place(line: number) {
  return { place: { file: 'log/2026-11/a.yaml', line } };
}

const ANAS = { ...value('11-20', 5, { by: 'ana', ...place(1) }), id: ulid('ABC001') };
const BENS = { ...value('11-03', 6, { by: 'ben', ...place(2) }), id: ulid('XYZ002') };
const BY_HAND = value('11-04', 7, { id: null, ...place(3) });
const LOG = [BY_HAND, BENS, ANAS];

function meant(written: string, records: readonly LogRecord[] = LOG, by: string | null = null) {
  return resolveRecord(written, records, { kind: 'check-in', by }, 'withdraw');
}

function refusal(
  written: string,
  records: readonly LogRecord[] = LOG,
  {
    by = null,
    keyResult,
    to = 'withdraw',
  }: { by?: string | null; keyResult?: string; to?: 'correct' | 'withdraw' } = {},
): string[] {
  try {
    resolveRecord(
      written,
      records,
      { kind: 'check-in', by, ...(keyResult ? { keyResult } : {}) },
      to,
    );
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    expect(error.exit).toBe(2);
    return [error.message, error.remedy, ...(error.command ? [error.command] : [])];
  }
  throw new Error('it was not refused');
}

describe('shortId', () => {
  it('is the last six characters of the id, else the file and line', () => {
    expect(shortId(ANAS)).toBe('ABC001');
    expect(shortId(BY_HAND)).toBe('log/2026-11/a.yaml:3');
  });
});

describe('the record that is meant', () => {
  it.each([
    ANAS.id,
    ANAS.id.toLowerCase(),
    'ABC001',
    'abc001',
    ' 0abc001 ',
    'log/2026-11/a.yaml:1',
  ])('is named by its id, the end of it, or where it stands: %s', (written) => {
    expect(meant(written)).toBe(ANAS);
  });

  it('is the last that the person wrote, whatever day it is of', () => {
    expect(meant('last')).toBe(BENS);
    expect(meant('Last', LOG, 'ana')).toBe(ANAS);
  });

  it('is a check-in where the last is meant: no change, and no withdrawal', () => {
    const later = [change('11-21', { by: 'ana' }), withdrawal('11-21', 77, { by: 'ana' })];
    expect(meant('last', [...LOG, ...later], 'ana')).toBe(ANAS);
  });

  it('may be a change where it is named', () => {
    const raised = { ...change('11-05'), id: ulid('CHANGE') };
    expect(meant('change', [...LOG, raised])).toBe(raised);
  });

  it('may be one that was corrected, to withdraw both', () => {
    expect(meant('ABC001', [...LOG, value('11-20', 6, { id: 9, corrects: ANAS.id })])).toBe(ANAS);
  });
});

describe('the last of a key result', () => {
  const other = { keyResult: 'goal/other' };
  const first = value('11-02', 1, { id: 1, by: 'ana', ...other });
  const second = value('11-03', 2, { id: 2, by: 'ben', ...other });
  const ofAnother = value('11-04', 3, { id: 3, by: 'ana' });
  const all = [first, second, ofAnother];

  function lastOf(records: readonly LogRecord[], by: string | null = null) {
    return resolveRecord('last', records, { kind: 'check-in', by, ...other }, 'correct');
  }

  it('is its own, though another key result has a later one', () => {
    expect(lastOf(all)).toBe(second);
    expect(lastOf(all, 'ana')).toBe(first);
  });

  it('is one that still counts: neither withdrawn, nor moved to another key result', () => {
    expect(lastOf([...all, withdrawal('11-05', 2, { id: 4 })])).toBe(first);
    expect(lastOf([...all, value('11-03', 2, { id: 4, corrects: recordId(2) })])).toBe(first);
  });

  it('is what was moved there from another one', () => {
    const moved = value('11-04', 3, { id: 4, corrects: recordId(3), ...other });
    expect(lastOf([...all, moved])).toBe(moved);
  });

  it('is not there where nothing of it, or of that person, counts', () => {
    expect(refusal('last', [ofAnother], { ...other, to: 'correct' })[0]).toBe(
      'no check-in of goal/other still counts',
    );
    expect(refusal('last', all, { ...other, by: 'cleo' })[0]).toBe(
      'no check-in of goal/other by cleo still counts',
    );
  });
});

describe('no record', () => {
  const offered =
    'The last ones: XYZ002 (goal/kr, Tue 3 Nov 2026, ben), ABC001 (goal/kr, Fri 20 Nov 2026, ana)';

  it('is offered that was withdrawn, or has a correction in its place', () => {
    const corrected = { ...value('11-20', 8, { corrects: BENS.id }), id: ulid('NEW003') };
    const taken = withdrawal('11-21', 0, { withdraws: ANAS.id });
    expect(refusal('QQQQQQ', [...LOG, corrected, taken])[1]).toBe(
      'The last ones: NEW003 (goal/kr, Fri 20 Nov 2026)',
    );
  });

  it('has an id that ends so', () => {
    expect(refusal('QQQQQQ')).toEqual(['no record has an id that ends in "QQQQQQ"', offered]);
    expect(refusal('QQQQQQ', [])).toEqual([
      'no record has an id that ends in "QQQQQQ"',
      'There is no check-in with an id that still counts',
    ]);
  });

  it('is named by less than six characters', () => {
    expect(refusal('C001')).toEqual([
      '"C001" is too short to name a record',
      `Write the last six characters of its id. ${offered}`,
    ]);
  });

  it('is meant where several could be', () => {
    const twin = { ...value('11-05', 1), id: ulid('1ABC001') };
    expect(refusal('ABC001', [...LOG, twin])).toEqual([
      '"ABC001" could be 2 records',
      `Write more of its id: ${ANAS.id} (goal/kr, Fri 20 Nov 2026, ana), ${twin.id} (goal/kr, Thu 5 Nov 2026)`,
    ]);
    expect(meant('1ABC001', [...LOG, twin])).toBe(twin);
  });

  it('is the last of a person who recorded none', () => {
    expect(refusal('last', LOG, { by: 'dee' })).toEqual([
      'dee has recorded no check-in yet',
      offered,
    ]);
    expect(refusal('last', [])).toEqual([
      'there is no check-in yet',
      'Record one first',
      'checkin',
    ]);
  });

  it('can name one that has no id', () => {
    expect(refusal('log/2026-11/a.yaml:3')).toEqual([
      'the record at log/2026-11/a.yaml:3 has no id, so no other record can name it',
      'It was written by hand: change that line, or delete it',
    ]);
  });
});

describe('a record is not mended', () => {
  const taken = withdrawal('11-21', 0, { id: 12, withdraws: ANAS.id, by: 'ben', ...place(7) });
  const better = value('11-20', 6, { id: 13, corrects: ANAS.id, by: 'ben', ...place(8) });

  it('once it was withdrawn', () => {
    const said = [
      'ABC001 was withdrawn already by ben, from Sat 21 Nov 2026 on (log/2026-11/a.yaml:7)',
      'Record anew what is true',
      'checkin',
    ];
    expect(refusal('ABC001', [...LOG, taken])).toEqual(said);
  });

  it('by `last`, where it was withdrawn: the one before is meant', () => {
    const earlier = value('11-02', 3, { id: 1, by: 'ana' });
    expect(meant('last', [earlier, ...LOG, taken], 'ana')).toBe(earlier);
    expect(refusal('last', [...LOG, taken], { by: 'ana' })?.[0]).toBe(
      'ana has no check-in that still counts',
    );
  });

  it('where it is a withdrawal', () => {
    expect(refusal(recordId(12), [...LOG, taken])).toEqual([
      '000012 takes another record back, and is not withdrawn itself',
      'Record anew what was taken back',
      'checkin',
    ]);
    expect(refusal(recordId(12), [...LOG, taken], { to: 'correct' })[0]).toBe(
      '000012 takes another record back, and is not corrected itself',
    );
  });

  it('by a second correction', () => {
    expect(refusal('ABC001', [...LOG, better], { to: 'correct' })).toEqual([
      'ABC001 was corrected already by ben, from Fri 20 Nov 2026 on (log/2026-11/a.yaml:8)',
      'Correct what stands in its place: 000013',
    ]);
  });
});
