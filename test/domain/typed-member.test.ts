import { describe, expect, it } from 'vitest';
import { readDay, readEmail, readHandle } from '../../src/domain/typed-member.ts';

describe('an e-mail address', () => {
  it.each([
    'ana@example.org',
    ' ana@example.org ',
    'ana+charts@sub.example.org',
    'zoë@bücher.example',
  ])('may be "%s"', (typed) => {
    expect(readEmail(typed)).toEqual({ ok: true, value: typed.trim() });
  });

  it.each(['ana', 'ana@', '@example.org', 'ana @example.org', 'a@b@c', ''])(
    'is not "%s"',
    (typed) => {
      expect(readEmail(typed)).toMatchObject({ ok: false });
    },
  );
});

describe('a handle', () => {
  it.each([
    ['slack=ana', 'slack', 'ana'],
    [' Slack = Ana S. ', 'slack', 'Ana S.'],
    ['slack:ana', 'slack', 'ana'],
    ['our forum=a=b', 'our-forum', 'a=b'],
    ['slack=', 'slack', null],
  ])('"%s" is on %s: %s', (typed, platform, name) => {
    expect(readHandle(typed)).toEqual({ ok: true, value: { platform, name } });
  });

  it.each(['ana', '=ana', 'constructor=ana', 'x-slack=ana', 'con=ana'])('is not "%s"', (typed) => {
    expect(readHandle(typed)).toEqual({
      ok: false,
      problem: `"${typed}" does not say a platform and a name`,
      remedy: 'Write them as slack=ana',
    });
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(readDay(' 2028-02-29 ')).toEqual({ ok: true, value: '2028-02-29' });
    expect(readDay('2026-02-29')).toMatchObject({
      problem: 'the calendar has no day "2026-02-29"',
    });
  });
});
