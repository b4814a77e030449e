import { describe, expect, it } from 'vitest';
import { readTimeZone } from '../../src/domain/time-zone.ts';

describe('readTimeZone', () => {
  it.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    [' europe/lisbon ', 'Europe/Lisbon'],
    ['America/Sao Paulo', 'America/Sao_Paulo'],
    ['utc', 'UTC'],
    // Another name of a zone, which the list of zones does not have.
    ['Europe/Belfast', 'Europe/Belfast'],
  ])('takes %j', (typed, zone) => {
    expect(readTimeZone(typed)).toEqual({ ok: true, value: zone });
  });

  it.each([
    ['lisbon', 'Europe/Lisbon'],
    ['new york', 'America/New_York'],
    ['são paulo', 'America/Sao_Paulo'],
    ['Europe/Lisboa', 'Europe/Lisbon'],
    ['Lissabon', 'Europe/Lisbon'],
    ['Atlantic/Lisbon', 'Europe/Lisbon'],
  ])('asks whether %j meant %s', (typed, zone) => {
    expect(readTimeZone(typed)).toEqual({
      ok: false,
      problem: `"${typed}" is no time zone`,
      remedy: `Did you mean ${zone}?`,
    });
  });

  it.each(['', 'here', 'CET+1', '../x'])('says how to write one for %j', (typed) => {
    expect(readTimeZone(typed)).toMatchObject({
      ok: false,
      remedy: 'Write one such as Europe/Lisbon',
    });
  });
});
