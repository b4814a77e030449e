import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { CheckInDraft } from '../../src/domain/drafts.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import { askCorrection } from '../../src/prompts/ask-correction.ts';
import { correctionText } from '../../src/report/correction-text.ts';
import {
  add,
  type CheckInParts,
  checkIn,
  community,
  day,
  done,
  keep,
  milestone,
  reach,
  recordId,
  steps,
  timeline,
  value,
} from '../insight/builders.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const TODAY = day('11-24');
const RUNNING = timeline('2026-11-13 to 2026-12-02');
const TIME = reach({
  keyResult: 'Median time to first answer',
  baseline: 36,
  target: 12,
  unit: 'h',
  timeline: RUNNING,
});
const PARTS: CheckInParts = { id: 1, by: 'ana', confidence: 7, note: 'The\nweekends' };

async function ask(answers: readonly Answer[], old: CheckIn, keyResult: KeyResult = TIME) {
  const asker = scriptedAsker(answers);
  const named = { keyResult, reference: 'goal/kr' };
  const draft = await askCorrection(asker, {
    ...named,
    figures: figuresOf(named, community({ records: [old] }), TODAY),
    old: { ...old, id: recordId(1) },
    by: 'ben',
    changes: (one) =>
      correctionText({ old, draft: one, keyResult, oldKeyResult: keyResult }, TODAY),
  });
  return { draft, transcript: asker.transcript() };
}

/** A draft that takes everything over from `value('11-20', 31, PARTS)` but for what is said. */
function draft(parts: Partial<CheckInDraft>): CheckInDraft {
  return {
    type: 'check-in',
    keyResult: 'goal/kr',
    on: null,
    said: { kind: 'value', value: 31 },
    confidence: 7,
    blocked: false,
    note: 'The\nweekends',
    by: 'ben',
    corrects: recordId(1),
    ...parts,
  };
}

describe('askCorrection', () => {
  it('shows what was said, keeps what Enter leaves, and shows the change before it is written', async () => {
    const answered = await ask(['27', '', '5', '', 'yes'], value('11-20', 31, PARTS));
    expect(answered.draft).toEqual(draft({ said: { kind: 'value', value: 27 }, confidence: 5 }));
    expect(answered.transcript).toBe(`\
Median time to first answer · 36 h → 12 h
Said by ana on 20 Nov: 31 h, confidence 7/10
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? Where was it? 27
? For which day? 2026-11-20
? How confident were you that it gets there, 0 to 10? 5
? A note for whoever reads this later? The weekends

Median time to first answer
  27 h on 20 Nov, instead of 31 h
  Confidence 5/10, instead of 7/10
? Write it? Yes
`);
  });

  it('takes out what a hyphen stands for, but not the figure', async () => {
    const answered = await ask(['-', '', '', '-', '-', 'yes'], value('11-20', 31, PARTS));
    expect(answered.draft).toEqual(draft({ confidence: null, note: null }));
    expect(answered.transcript).toContain(
      '  ! That would take the figure out. Write one; to take it back: --withdraw.\n',
    );
  });

  it('writes nothing where nothing is another, or it is not wanted', async () => {
    const same = await ask(['', '', '', ''], value('11-20', 31, PARTS));
    expect(same.draft).toBeUndefined();
    expect(same.transcript).toMatch(/That is what it says already\.\n$/);
    const refused = await ask(['27', '', '', '', 'no'], value('11-20', 31, PARTS));
    expect(refused.draft).toBeUndefined();
  });

  it('does not leave a record that says nothing', async () => {
    const { draft: none, transcript } = await ask(
      ['', '', '', '-'],
      checkIn('11-20', { id: 1, note: 'Looked at it' }),
    );
    expect(none).toBeUndefined();
    expect(transcript).toContain('Said on 20 Nov, without a figure\n');
    expect(transcript).toMatch(
      /Then it says nothing any more\. To take it back, use --withdraw\.\n$/,
    );
  });

  it('puts the day right, but to none that is still to come', async () => {
    const { draft: moved, transcript } = await ask(
      ['', '2026-11-25', 'monday', '2026-11-19', '', '', 'yes'],
      value('11-20', 31, PARTS),
    );
    expect(moved).toEqual(draft({ on: day('11-19') }));
    expect(transcript).toContain(
      '  ! Wed 25 Nov 2026 is still to come. Write a day that has been.',
    );
    expect(transcript).toContain('  ! The calendar has no day "monday". Write it as 2026-11-20.');
    expect(transcript).toContain('  31 h on 19 Nov, instead of 20 Nov\n');
  });

  it.each([
    { old: add('11-20', 3, { id: 1 }), preset: '\\+3' },
    { old: add('11-20', -3, { id: 1 }), preset: '-3' },
    { old: value('11-20', -3, { id: 1 }), preset: '=-3' },
    { old: value('11-20', 1.234, { id: 1 }), preset: '1\\.2340' },
  ])('shows $preset as it would be typed, and Enter keeps it', async ({ old, preset }) => {
    const { draft: kept, transcript } = await ask(['', '', '8', '', 'yes'], old);
    expect(kept?.said).toEqual(old.said);
    expect(transcript).toMatch(new RegExp(`\\? Where was it\\? ${preset}\n`));
  });

  it('takes a difference, and a level to keep only as it stands', async () => {
    const { draft: more } = await ask(['+2', '', '', '', 'yes'], value('11-20', 31, PARTS));
    expect(more?.said).toEqual({ kind: 'add', add: 2 });
    const { draft: level } = await ask(
      ['+2', '92', '', '', '', 'yes'],
      value('11-20', 31, PARTS),
      keep({ timeline: RUNNING }),
    );
    expect(level?.said).toEqual({ kind: 'value', value: 92 });
  });

  it('asks whether something is in the way still', async () => {
    const blocked = value('11-20', 31, { ...PARTS, blocked: true });
    const answered = await ask(['', '', '', 'no', '', 'yes'], blocked);
    expect(answered.draft).toEqual(draft({ blocked: false }));
    expect(answered.transcript).toContain(`\
? Something was in the way. Does that stay? No
`);
    expect(answered.transcript).toContain('\n  Nothing is in the way\n');
  });

  it('offers the other steps of a milestone', async () => {
    const handbook = milestone({ steps: steps('outline', 'draft'), timeline: RUNNING });
    const old = done('11-20', 'draft', { id: 1 });
    const answered = await ask(['"Step outline" done', '', '', '', 'yes'], old, handbook);
    expect(answered.draft?.said).toEqual({ kind: 'done', step: 'outline' });
    const kept = await ask(['', '', '9', '', 'yes'], old, handbook);
    expect(kept.draft?.said).toEqual({ kind: 'done', step: 'draft' });
    expect(kept.transcript).toContain('? What was done? It stays: "Step draft" done\n');
  });

  it('offers that a milestone without steps was not done', async () => {
    const old = done('11-20', true, { id: 1 });
    const answered = await ask(['not done', '', '', '', 'yes'], old, milestone());
    expect(answered.draft?.said).toEqual({ kind: 'undone', step: true });
  });

  it('is left with ^C', async () => {
    const asking = ask(['27', LEAVE], value('11-20', 31, PARTS));
    await expect(asking).rejects.toMatchObject({ exit: 130 });
  });
});
