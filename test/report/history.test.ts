import fc from 'fast-check';
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import type { GoalpostMove } from '../../src/insight/goalpost-moves.ts';
import { historyOf } from '../../src/insight/history.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import { renderHistory } from '../../src/report/history.ts';
import type { Screen } from '../../src/terminal/screen.ts';
import { widthOf } from '../../src/terminal/width.ts';
import {
  add,
  COUNTS_INTRODUCTIONS,
  change,
  community,
  day,
  done,
  milestone,
  reach,
  recordId,
  steps,
  timeline,
  value,
  withdrawal,
} from '../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../terminal/plain-screen.ts';

const TODAY = day('11-24');
const TIME = reach({
  keyResult: 'Median time to first answer',
  baseline: 36,
  target: 12,
  unit: 'h',
  timeline: timeline('2026-11-13 to 2026-12-02'),
});

function rendered(
  records: readonly LogRecord[],
  {
    of = TIME,
    screen = plainScreen(),
    unrecorded = [],
  }: { of?: KeyResult; screen?: Screen; unrecorded?: readonly GoalpostMove[] } = {},
): string {
  const named = { keyResult: of, reference: 'goal/kr' };
  const figures = figuresOf(named, community({ records }), TODAY);
  const entries = historyOf(named, records, TODAY);
  return renderHistory({ ...named, figures, entries, unrecorded, timezone: 'UTC' }, screen);
}

function at(line: number) {
  return { place: { file: 'log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml', line } };
}

const STORY: readonly LogRecord[] = [
  value('11-16', 31, { id: 1, by: 'ben', confidence: 4, note: 'It is\nthe weekends', ...at(1) }),
  value('11-16', 29, { id: 2, by: 'ana', corrects: recordId(1), note: 'Two twice', ...at(2) }),
  change('11-18', { id: 3, was: 14, is: 12, by: 'ana', note: 'It went well', ...at(3) }),
  add('11-19', -2, { id: 4, note: 'Counted with all of the team on Thursday afternoon', ...at(4) }),
  value('11-20', 3, { id: 5, by: 'ben', ...at(5) }),
  withdrawal('11-21', 5, { id: 6, by: 'ana', note: 'Another list', ...at(6) }),
  value('12-01', 20, { id: 7, by: 'ana', ...at(7) }),
];

describe('the history of a key result', () => {
  it('has a line a record, with what became of it and where it stands below', () => {
    expect(rendered(STORY)).toMatchInlineSnapshot(`
      "Median time to first answer                                      Tue 24 Nov 2026
        goal/kr · 36 h → 12 h · 2026-11-13 to 2026-12-02

      × 16 Nov  31 h, confidence 4/10 · It is the weekends                 ben  000001
                corrected by ana, recorded on 10 Jun 2024 (000002): Two twice
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:1
      · 16 Nov  29 h · corrects 000001 · Two twice                   29 h  ana  000002
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:2
      ◆ 18 Nov  target was 14, is 12: It went well                         ana  000003
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:3
      · 19 Nov  −2 h · Counted with all of the team on Thursday af…  27 h       000004
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:4
      × 20 Nov  3 h                                                        ben  000005
                withdrawn by ana from 21 Nov on, recorded on 10 Jun 2024 (000006):
                Another list
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:5
      ← 21 Nov  takes back 000005 of 20 Nov: Another list                  ana  000006
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:6
      ○  1 Dec  20 h                                                       ana  000007
                not counted yet: it is of 1 Dec
                log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:7

      On 24 Nov it stands at 27 h: 38 % of the way, 60 % expected by today: on track

      To put one right:  cop checkin --corrects 000004
      To take one back:  cop checkin --withdraw 000004"
    `);
  });

  it('says on which day one was taken back, where that is another than the day it acts from', () => {
    const takenBack = (recorded: string) =>
      rendered([
        value('11-03', 12, { id: 1 }),
        { ...withdrawal('11-03', 1, { by: 'ana' }), id: ulid(Date.parse(`${recorded}T12:00:00Z`)) },
      ]);
    expect(takenBack('2026-11-05')).toContain('withdrawn by ana, recorded on 5 Nov (');
    expect(takenBack('2026-11-03')).toMatch(/withdrawn by ana \(/);
  });

  it('has the goalposts that were moved by hand, a line each', () => {
    const move = { keyResult: 'goal/kr', field: 'target', by: null, note: null } as const;
    const unrecorded: readonly GoalpostMove[] = [
      { ...move, was: 35, is: 30, on: day('11-12'), source: { kind: 'git', commit: 'c93bccc' } },
      { ...move, was: 30, is: 12, on: day('11-24'), source: { kind: 'uncommitted' } },
    ];
    const lines = `
◆ target was 35 h until 12 Nov (by hand, commit c93bccc)
◆ target was 30 h until 24 Nov (by hand, not committed)
`;
    expect(rendered(STORY, { unrecorded })).toContain(`${lines}\nOn 24 Nov it stands at`);
    expect(rendered([], { unrecorded })).toContain(`${lines}\nNo check-in yet`);
  });

  it('takes a line more where it is narrow', () => {
    expect(rendered(STORY.slice(0, 4), { screen: plainScreen(50) })).toMatchInlineSnapshot(`
      "Median time to first answer        Tue 24 Nov 2026
        goal/kr · 36 h → 12 h · 2026-11-13 to 2026-12-02

      × 16 Nov  31 h, confidence 4/10 · It is the weeke…
                ben · 000001
                corrected by ana, recorded on 10 Jun
                2024 (000002): Two twice
                log/2026-11/2026-11-20-01M885CGE207XVE95
                2VYW8H78H.yaml:1
      · 16 Nov  29 h · corrects 000001 · Two twice  29 h
                ana · 000002
                log/2026-11/2026-11-20-01M885CGE207XVE95
                2VYW8H78H.yaml:2
      ◆ 18 Nov  target was 14, is 12: It went well
                ana · 000003
                log/2026-11/2026-11-20-01M885CGE207XVE95
                2VYW8H78H.yaml:3
      · 19 Nov  −2 h · Counted with all of the te…  27 h
                000004
                log/2026-11/2026-11-20-01M885CGE207XVE95
                2VYW8H78H.yaml:4

      On 24 Nov it stands at 27 h: 38 % of the way, 60 %
      expected by today: on track

      To put one right:  cop checkin --corrects 000004
      To take one back:  cop checkin --withdraw 000004"
    `);
  });

  it('shows more of a note where there is room', () => {
    const wide = rendered(STORY, { screen: plainScreen(120) });
    expect(wide).toContain('−2 h · Counted with all of the team on Thursday afternoon');
    expect(rendered(STORY)).toContain('−2 h · Counted with all of the team on Thur');
    expect(rendered(STORY)).toContain('…');
  });

  it('says the same without colours', () => {
    expect(withoutColours(rendered(STORY, { screen: colouredScreen() }))).toBe(rendered(STORY));
  });

  it('counts steps of a milestone, and says done of one without', () => {
    const of = milestone({ steps: steps('a', 'b') });
    const text = rendered([done('11-16', 'a', at(1)), done('11-17', 'b', at(2))], { of });
    expect(text).toMatch(/· 16 Nov {2}"Step a" done +1 of 2 /);
    expect(text).toMatch(/· 17 Nov {2}"Step b" done +2 of 2 /);
    expect(text).toContain('On 24 Nov 2 of 2 steps are done: 100 % of the way');
    expect(rendered([done('11-16', true, at(1))], { of: milestone() })).toContain(
      'On 24 Nov it is done: 100 % of the way',
    );
  });

  it('says where a record counts that was moved to another key result', () => {
    const moved = value('11-17', 3, {
      id: 2,
      corrects: recordId(1),
      keyResult: 'goal/other',
      ...at(2),
    });
    const text = rendered([value('11-16', 3, { id: 1, ...at(1) }), moved]);
    expect(text).toMatch(/^× 17 Nov .*\n +counts for goal\/other instead$/m);
    expect(text).not.toContain('--corrects 000002');
  });

  it('says of one that counts itself that nothing of it is counted', () => {
    const text = rendered([value('11-16', 3, at(1))], {
      of: { ...TIME, measure: COUNTS_INTRODUCTIONS },
    });
    expect(text).toContain(
      'It counts itself, so none of this is counted: on 24 Nov it stands at 36 h',
    );
  });

  it('says what one that counts itself counts, where nobody has said anything of it', () => {
    const text = rendered([], { of: { ...TIME, measure: COUNTS_INTRODUCTIONS } });
    expect(text).toContain(
      'It counts itself: counts introductions.\nOn 24 Nov it stands at 36 h: ',
    );
    expect(text).toMatch(/The records that it counts: {2}cop explain goal\/kr$/);
    expect(text).not.toContain('check-in');
  });

  it('shows what acts on a terminal, and fits every width', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        '👩‍👩‍👧‍👦'.repeat(40),
        '日本語'.repeat(40),
        '\u001b[2J\u202egnp\n::error::',
        'x'.repeat(300),
      ),
    );
    const records = fc.array(
      fc.record({
        note: nasty,
        by: nasty,
        number: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(records, nasty, fc.constantFrom(50, 80, 120), (some, unit, width) => {
        const text = rendered(
          some.map(({ note, by, number }, index) =>
            value('11-16', number, { note, by, ...at(index + 1) }),
          ),
          { of: { ...TIME, unit }, screen: plainScreen(width) },
        );
        for (const acting of ['\u001b', '\u202e']) expect(text).not.toContain(acting);
        for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
