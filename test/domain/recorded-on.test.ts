import fc from 'fast-check';
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { recordedOn } from '../../src/domain/recorded-on.ts';

/** The id of a record that is written at this time. */
function idAt(time: string): string {
  return ulid(Date.parse(time));
}

describe('the day on which a record was written', () => {
  it('is in its id: the example of the specification is of 30 July 2016', () => {
    expect(recordedOn('01ARZ3NDEKTSV4RRFFQ69G5FAV', 'UTC')).toBe('2016-07-30');
  });

  it.each([
    ['UTC', '2026-11-04'],
    ['Europe/Berlin', '2026-11-05'],
    ['America/New_York', '2026-11-04'],
  ])('is that of the time zone: in %s %s', (timezone, day) => {
    expect(recordedOn(idAt('2026-11-04T23:30:00Z'), timezone)).toBe(day);
  });

  it('is that of the time that the id was made with', () => {
    const times = fc.date({
      min: new Date('1971-01-02T00:00:00Z'),
      max: new Date('2198-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, (time) => {
        expect(recordedOn(ulid(time.getTime()), 'UTC')).toBe(time.toISOString().slice(0, 10));
      }),
    );
  });

  it.each([
    ['there is no id', null],
    ['the id is no ULID', 'week-47'],
    ['it has a letter that a ULID has not', '01ARZ3NDEKTSV4RRFFQ69G5FAU'],
    ['its time is no year that can be right', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'],
    ['its time is 0', '00000000000000000000000001'],
  ])('is not known where %s', (_, id) => {
    expect(recordedOn(id, 'UTC')).toBeNull();
  });
});
