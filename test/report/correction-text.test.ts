import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { CheckInDraft } from '../../src/domain/drafts.ts';
import { correctionText } from '../../src/report/correction-text.ts';
import { day, milestone, reach, recordId, value } from '../insight/builders.ts';

const HOURS = reach({ unit: 'h', keyResult: 'Answer within 12 h' });
const OLD = value('11-20', 31, { id: 1, confidence: 4, note: 'It is the weekends' });

/** What a correction of a check-in says that differs in some parts alone. */
function textOf(parts: Partial<CheckInDraft>, old: CheckIn = OLD): readonly string[] {
  const { said, confidence, blocked, note, keyResult } = old;
  const draft: CheckInDraft = {
    type: 'check-in',
    keyResult: keyResult ?? '',
    on: null,
    said,
    confidence,
    blocked,
    note,
    by: 'ana',
    corrects: recordId(1),
    ...parts,
  };
  return correctionText({ old, draft, keyResult: HOURS, oldKeyResult: HOURS }, day('11-24'));
}

describe('what a correction makes of a check-in', () => {
  it('is the figure, before and after', () => {
    expect(textOf({ said: { kind: 'value', value: 27 } })).toEqual([
      'Answer within 12 h',
      '  27 h on 20 Nov, instead of 31 h',
    ]);
  });

  it.each<[Partial<CheckInDraft>, string[]]>([
    [{ said: { kind: 'add', add: 3 } }, ['  +3 h on 20 Nov, instead of 31 h']],
    [{ on: day('11-19') }, ['  31 h on 19 Nov, instead of 20 Nov']],
    [
      { on: day('11-19'), said: { kind: 'value', value: 27 } },
      ['  27 h on 19 Nov, instead of 31 h on 20 Nov'],
    ],
    [{ said: null }, ['  looked at on 20 Nov, instead of 31 h']],
    [{ confidence: 7 }, ['  31 h on 20 Nov, as before', '  Confidence 7/10, instead of 4/10']],
    [{ confidence: null }, ['  31 h on 20 Nov, as before', '  No confidence, instead of 4/10']],
    [{ blocked: true }, ['  31 h on 20 Nov, as before', '  Something is in the way']],
    [{ note: 'Two\n  lines' }, ['  31 h on 20 Nov, as before', '  Note: Two lines']],
    [{ note: null }, ['  31 h on 20 Nov, as before', '  Without its note']],
  ])('%j', (parts, lines) => {
    expect(textOf(parts).slice(1)).toEqual(lines);
  });

  it('tells a level below zero from so much less', () => {
    const below = value('11-20', -3, { id: 1 });
    expect(textOf({ said: { kind: 'add', add: -3 } }, below)[1]).toBe(
      '  −3 h on 20 Nov, instead of at −3 h',
    );
  });

  it('names both key results where it moves the check-in', () => {
    const handbook = milestone({ keyResult: 'Write the handbook' });
    const draft: CheckInDraft = {
      type: 'check-in',
      keyResult: 'goal/handbook',
      on: null,
      said: { kind: 'done', step: true },
      confidence: OLD.confidence,
      blocked: false,
      note: OLD.note,
      by: null,
      corrects: recordId(1),
    };
    const moved = { old: OLD, draft, keyResult: handbook };
    expect(correctionText({ ...moved, oldKeyResult: HOURS }, day('11-24'))).toEqual([
      'Write the handbook',
      '  done on 20 Nov',
      '  Instead of Answer within 12 h: 31 h on 20 Nov',
    ]);
    expect(correctionText({ ...moved, oldKeyResult: undefined }, day('11-24'))[2]).toBe(
      '  Instead of goal/kr: 31 on 20 Nov',
    );
  });

  it('is nothing where it says what the check-in says', () => {
    expect(textOf({})).toEqual([]);
  });
});
