import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HappeningDraft } from '../../src/domain/drafts.ts';
import type { HappeningType } from '../../src/domain/happening-types.ts';
import type { Member } from '../../src/domain/member.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import type { ImportWish } from '../../src/insight/import-records/import-wish.ts';
import { planRecords, type RecordPlan } from '../../src/insight/import-records.ts';
import type { RecordWishes } from '../../src/insight/tables/record-list.ts';
import { day, happening, member } from './builders.ts';
import { columns, understood } from './tables/record-tables.ts';

const ANA = member('k7f3q9xd', { name: 'Ana Example', email: 'ana@example.org' });
const BEN = member('p2m8r4tw', { name: 'Ben Sample', accounts: { meetup: '10000002' } });
const CY = member('c3h9s2vm', { name: 'Cy Instance', handles: { forum: 'cy' } });
const MEMBERS = [ANA, BEN, CY];

interface Circumstances {
  readonly members?: readonly Member[];
  readonly records?: readonly LogRecord[];
  readonly wishes?: readonly ImportWish[];
  readonly list?: Partial<RecordWishes>;
  readonly newId?: string;
}

function plan(type: HappeningType, text: string, some: Circumstances = {}): RecordPlan {
  const { members = MEMBERS, records = [], wishes = [], list = {}, newId = 'n' } = some;
  let made = 0;
  return planRecords(understood(type, text, list), {
    members,
    records,
    today: day('11-24'),
    by: 'kim',
    wishes: new Set(wishes),
    // Tests tell by it what a key is made of.
    digest: (written) => written.replaceAll('\n', '~'),
    newId: () => {
      made += 1;
      return `${newId}${made}`;
    },
  });
}

function drafts({ records }: RecordPlan): HappeningDraft[] {
  return records.map(({ draft }) => draft);
}

/** What an import wrote, as the log has it. */
function written({ records }: RecordPlan): LogRecord[] {
  return records.map(({ draft: { type, on, members, fields, key } }) =>
    happening(type, on ?? '', { members: [...members], ...fields }, { key }),
  );
}

const CAME = `Date|Email|Name|Minutes
2026-11-03|ana@example.org|Ana|10
2026-11-03|ana@example.org|Ana|20
2026-11-10|ana@example.org|Ana|5`;

describe('a column that holds one of some words', () => {
  it('is read by the words and their beginnings, and what is none is a doubt', () => {
    const list = `Date|Practice|Outcome
2026-11-03|welcome|Done
2026-11-10|welcome|skip
2026-11-17|welcome|perhaps
2026-11-18|welcome|`;
    const { records, doubts } = plan('practice', list);
    expect(records.map(({ draft }) => draft.fields.outcome)).toEqual([
      'done',
      'skipped',
      undefined,
      undefined,
    ]);
    expect(doubts).toEqual([{ line: 4, why: 'outcome: "perhaps" is not one of its words' }]);
  });
});

describe('who came', () => {
  it('is recorded once a day, however often they joined, with their minutes together', () => {
    expect(drafts(plan('attendance', CAME))).toMatchObject([
      { on: '2026-11-03', members: ['k7f3q9xd'], fields: { minutes: 30 }, by: 'kim' },
      { on: '2026-11-10', members: ['k7f3q9xd'], fields: { minutes: 5 } },
    ]);
  });

  it('is known by the platform’s id, an address or a user name', () => {
    const text = `Date|User ID|Username|Email
2026-11-03|10000002||
2026-11-03||CY|
2026-11-03|||ANA@example.org`;
    const known = drafts(plan('attendance', text)).map(({ members }) => members[0]);
    expect(known).toEqual(['p2m8r4tw', 'c3h9s2vm', 'k7f3q9xd']);
  });

  it('is known by a name alone only where that is wished, and exactly one has it', () => {
    const text = 'Date|Name\n2026-11-03|Example, Ana (Guest)\n2026-11-03|Ana';
    const without = plan('attendance', text);
    expect(drafts(without)).toEqual([]);
    expect(without.guesses).toMatchObject([{ line: 2, member: { id: 'k7f3q9xd' } }]);
    expect(without.strangers).toEqual([{ line: 3, why: 'Ana' }]);
    const taken = plan('attendance', text, { wishes: ['names'] });
    expect(drafts(taken).map(({ members }) => members)).toEqual([['k7f3q9xd']]);
    const twins = { members: [...MEMBERS, member('t1', { name: 'ana example' })] };
    const two = plan('attendance', text, { ...twins, wishes: ['names'] });
    expect(drafts(two)).toEqual([]);
    expect(two.unusable).toEqual([
      { line: 2, why: 'may be of Ana Example (k7f3q9xd) and ana example (t1)' },
    ]);
  });

  it('is put on the roster where that is wished, unless they have a name alone', () => {
    const text = 'Date|Name|Email\n2026-11-03|Zoe New|zoe@example.org\n2026-11-03|Max|';
    const added = plan('attendance', text, { wishes: ['add-members'] });
    expect(added.added).toMatchObject([{ line: 2, id: 'n1', facts: { name: 'Zoe New' } }]);
    expect(drafts(added).map(({ members }) => members)).toEqual([['n1']]);
    expect(added.strangers).toEqual([{ line: 3, why: 'Max' }]);
  });

  it('is who they turned out to be', () => {
    const old = member('old', { email: 'ana@old.example', same_as: 'k7f3q9xd' });
    const text = 'Date|Email\n2026-11-03|ana@old.example\n2026-11-03|ana@example.org';
    const all = drafts(plan('attendance', text, { members: [...MEMBERS, old] }));
    expect(all.map(({ members }) => members)).toEqual([['k7f3q9xd']]);
  });

  it('is never of a day that has not come yet', () => {
    const text = 'Date|Email\n2026-12-03|ana@example.org';
    expect(plan('attendance', text).unusable).toEqual([
      { line: 2, why: 'is dated 2026-12-03, which has not come yet' },
    ]);
  });

  it('is not recorded where somebody has written that they came to the experience that day', () => {
    const records = [
      happening('attendance', '11-03', { members: ['k7f3q9xd'], experience: 'clinic' }),
    ];
    const again = plan('attendance', CAME, { records, list: { experience: 'clinic' } });
    expect(drafts(again).map(({ on }) => on)).toEqual(['2026-11-10']);
    expect(again.already).toBe(1);
  });
});

describe('an import done again', () => {
  it('records nothing', () => {
    const first = plan('attendance', CAME);
    const again = plan('attendance', CAME, { records: written(first) });
    expect(drafts(again)).toEqual([]);
    expect(again.already).toBe(2);
  });

  it('records nothing of those whom it put on the roster before', () => {
    const text = 'Date|Email\n2026-11-03|zoe@example.org';
    const first = plan('attendance', text, { wishes: ['add-members'] });
    const zoe = member('n1', { email: 'zoe@example.org' });
    const members = [...MEMBERS, zoe];
    expect(drafts(plan('attendance', text, { members, records: written(first) }))).toEqual([]);
  });

  it('has the same keys on two branches, also of those whom each put on the roster', () => {
    const text = `${CAME}\n2026-11-03|zoe@example.org|Zoe|1`;
    const [one, other] = ['n', 'm'].map((newId) =>
      drafts(plan('attendance', text, { newId, wishes: ['add-members'] })).map(({ key }) => key),
    );
    expect(one).toHaveLength(3);
    expect(one).toEqual(other);
  });

  it('adds what a later and longer export has more', () => {
    const head = 'Timestamp|Mood\n';
    const [a, b, c] = ['2026-10-01|3\n', '2026-10-02|4\n', '2026-10-01|3\n'];
    const first = plan('response', `${head}${a}${b}`);
    const later = plan('response', `${head}${a}${b}${c}`, { records: written(first) });
    expect(later.already).toBe(2);
    expect(drafts(later)).toMatchObject([{ on: '2026-10-01', fields: { answers: { mood: 3 } } }]);
  });

  it('leaves what was withdrawn since as it is, unless it is wished again, which counts once too', () => {
    const first = written(plan('attendance', CAME));
    const withdrawals = first.map(({ id }, index) =>
      happening('attendance', '11-20', {}, { withdraws: id, id: 5000 + index }),
    );
    const records = [...first, ...withdrawals];
    const left = plan('attendance', CAME, { records });
    expect(drafts(left)).toEqual([]);
    expect(left.withdrawn.map(({ line }) => line)).toEqual([2, 4]);
    const again = plan('attendance', CAME, { records, wishes: ['again'] });
    expect(drafts(again).map(({ key }) => key?.endsWith(':2'))).toEqual([true, true]);
    const since = [...records, ...written(again)];
    expect(plan('attendance', CAME, { records: since, wishes: ['again'] }).already).toBe(2);
  });

  it('makes as many records as there are rows, each with a key of its own, whatever they say', () => {
    const row = fc.record({
      mood: fc.integer({ min: 1, max: 5 }),
      on: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const lines = rows.map(({ mood, on }) => `2026-10-0${on}|${mood}`);
        const text = ['Timestamp|Mood', ...lines].join('\n');
        const first = plan('response', text);
        expect(new Set(drafts(first).map(({ key }) => key)).size).toBe(rows.length);
        const again = plan('response', text, { records: written(first) });
        expect([drafts(again).length, again.already]).toEqual([0, rows.length]);
      }),
    );
  });
});

describe('whose response it is', () => {
  const text =
    'Timestamp|Email Address|Mood\n2026-10-01|ana@example.org|3\n2026-10-01|x@example.org|4';

  it('is not recorded', () => {
    const all = drafts(plan('response', text));
    expect(all.map(({ members }) => members)).toEqual([[], []]);
    expect(JSON.stringify(all.map(({ fields, note }) => [fields, note]))).not.toContain('@');
  });

  it('is recorded where that is wished, of those on the roster', () => {
    const all = drafts(plan('response', text, { wishes: ['named'] }));
    expect(all.map(({ members }) => members)).toEqual([['k7f3q9xd'], []]);
  });
});

describe('records of any type', () => {
  it('are one for a row, by the columns that are wished for', () => {
    const text = `Who|When|What
ana@example.org|2026-11-03|Fixed a chart
k7f3q9xd;@cy|2026-11-04|Wrote a guide
nobody|2026-11-05|Gave a talk`;
    const list = columns('member=Who', 'about=What');
    const made = plan('contribution', text, { list });
    expect(drafts(made)).toMatchObject([
      { on: '2026-11-03', members: ['k7f3q9xd'], fields: { about: 'Fixed a chart' } },
      { on: '2026-11-04', members: ['k7f3q9xd', 'c3h9s2vm'], fields: { about: 'Wrote a guide' } },
    ]);
    expect(made.strangers).toEqual([{ line: 4, why: 'nobody' }]);
  });

  it('are one for each person where the type has it so', () => {
    const text = 'Who|When\nk7f3q9xd; c3h9s2vm|2026-11-03';
    const made = drafts(plan('invitation', text, { list: columns('member=Who') }));
    expect(made.map(({ members }) => members)).toEqual([['k7f3q9xd'], ['c3h9s2vm']]);
    expect(new Set(made.map(({ key }) => key)).size).toBe(2);
  });

  it('are refused row by row where they would not be read again', () => {
    const text =
      'A|B|When\nk7f3q9xd|k7f3q9xd|2026-11-03\nk7f3q9xd||2026-11-03\nk7f3q9xd|c3h9s2vm|2026-11-03';
    const made = plan('introduction', text, { list: columns('member=A', 'member=B') });
    expect(drafts(made).map(({ members }) => members)).toEqual([['k7f3q9xd', 'c3h9s2vm']]);
    expect(made.unusable.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('have fields of a community’s own where the type is its own', () => {
    const text = 'When|Book\n2026-11-03|Data Points';
    const made = drafts(plan('x-book-club', text, { list: columns('book=Book') }));
    expect(made).toMatchObject([{ type: 'x-book-club', fields: { book: 'Data Points' } }]);
  });

  it('are refused where a wish is for what the type does not say', () => {
    expect(() =>
      plan('contribution', 'When|X\n2026-11-03|1', { list: columns('abuot=X') }),
    ).toThrow('a contribution says no "abuot"');
  });
});
