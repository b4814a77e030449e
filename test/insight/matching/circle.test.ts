import { describe, expect, it } from 'vitest';
import { happening, member } from '../builders.ts';
import { circleOf } from './seats.ts';

const HERE = { joined: '2026-05-01' };

function idsIn(seats: ReturnType<typeof circleOf>['all']): string[] {
  return seats.map(({ profile }) => profile.member.id);
}

function introduced(on: string, ...members: string[]) {
  return happening('introduction', on, { members });
}

/** What is recorded of late of somebody. */
function latelyOf(id: string, ...given: Parameters<typeof circleOf>) {
  return circleOf(...given).all.find(({ profile }) => profile.member.id === id)?.lately;
}

describe('who takes part', () => {
  it('are those who are active or quiet by then, by their ids', () => {
    const said = {
      cy: HERE,
      ana: { status: 'active' },
      ben: { status: 'quiet' },
      dee: { status: 'invited' },
      eli: { status: 'left' },
      fay: { erased: true },
      gus: { joined: '2026-11-25' },
      hal: { same_as: 'ana' },
    } as const;
    expect(idsIn(circleOf(said).all)).toEqual(['ana', 'ben', 'cy']);
  });

  it('rest for a fortnight once they were introduced, whichever of their lines was named', () => {
    const said = { ana: HERE, ben: HERE, cy: HERE, dee: HERE, old: { same_as: 'cy' } };
    const circle = circleOf(said, [
      introduced('11-10', 'ana', 'ben'),
      introduced('11-11', 'old', 'dee'),
    ]);
    expect(idsIn(circle.free)).toEqual(['ana', 'ben']);
    expect(
      circle.resting.map(({ member, introduced, from }) => [member.id, introduced, from]),
    ).toEqual([
      ['cy', '2026-11-11', '2026-11-25'],
      ['dee', '2026-11-11', '2026-11-25'],
    ]);
  });

  it('met whichever way round, the last time counts, and what is still ahead does not', () => {
    const records = [
      introduced('09-01', 'ana', 'ben'),
      introduced('10-01', 'ben', 'old'),
      introduced('11-25', 'ana', 'cy'),
    ];
    const { metBy } = circleOf(
      { ana: HERE, ben: HERE, cy: HERE, old: { same_as: 'ana' } },
      records,
    );
    expect([...metBy(member('ben'))]).toEqual([['ana', '2026-10-01']]);
    expect([...metBy(member('ana'))]).toEqual([['ben', '2026-10-01']]);
    expect([...metBy(member('cy'))]).toEqual([]);
  });
});

/** Three people of whom the log tells that they were there. */
const OTHERS = happening('conversation', '10-14', { members: ['ben', 'cy', 'dora'] });

describe('of late, somebody', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-10-26', '2026-10-26'],
    ['2026-10-25', null],
  ])('who joined on %s is new for 30 days', (joined, isNew) => {
    expect(latelyOf('ana', { ana: { joined } })?.joined).toBe(isNew);
  });

  it('was never introduced, where others were', () => {
    const said = { ana: HERE, ben: HERE, cy: HERE };
    expect(latelyOf('ana', said)?.isUnmet).toBe(false);
    expect(latelyOf('ana', said, [introduced('09-01', 'ben', 'cy')])?.isUnmet).toBe(true);
    expect(latelyOf('ben', said, [introduced('09-01', 'ben', 'cy')])?.isUnmet).toBe(false);
  });

  it.each([
    ['six weeks ago', '10-13', { since: '2026-10-13' }],
    ['a day less', '10-14', null],
  ] as const)('was last heard of %s', (_, on, quiet) => {
    const records = [
      happening('conversation', on, { members: ['ana'] }),
      OTHERS,
      // To be invited is nothing that somebody does.
      happening('invitation', '11-20', { members: ['ana'] }),
    ];
    expect(latelyOf('ana', { ana: HERE }, records)?.quiet).toEqual(quiet);
  });

  it('is quiet where they joined long ago and nothing was recorded of them, or the roster says so', () => {
    expect(latelyOf('ana', { ana: HERE }, [OTHERS])?.quiet).toEqual({ since: 'never' });
    expect(latelyOf('ana', { ana: { status: 'quiet' } })?.quiet).toEqual({
      since: 'on the roster',
    });
  });

  it('is not said to be quiet where nothing is known, of them or of three others', () => {
    expect(latelyOf('ana', { ana: {} }, [OTHERS])?.quiet).toBeNull();
    const two = [
      happening('conversation', '10-13', { members: ['dora'] }),
      happening('conversation', '10-14', { members: ['ben', 'cy'] }),
      happening('conversation', '11-20', { members: ['ben'] }),
      happening('invitation', '11-20', { members: ['dora'] }),
    ];
    expect(latelyOf('ana', { ana: HERE }, two)?.quiet).toBeNull();
    expect(latelyOf('ana', { ana: HERE })?.quiet).toBeNull();
  });

  it('did much for others in a fortnight: three things', () => {
    const done = [
      happening('contribution', '11-11', { members: ['ana'] }),
      happening('answer', '11-12', { members: ['ana'] }),
      happening('attendance', '11-12', { members: ['ana'] }),
      happening('content', '11-10', { members: ['ana'] }),
    ];
    expect(latelyOf('ana', { ana: HERE }, done)?.done).toBe(0);
    const more = [...done, happening('experience', '11-24', { members: ['ana'] })];
    expect(latelyOf('ana', { ana: HERE }, more)?.done).toBe(3);
  });
});
