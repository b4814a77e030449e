import { describe, expect, it } from 'vitest';
import { accidents, accidentsAreTold } from './accidents.ts';
import { cases } from './cases.ts';
import { differentEditsCommute } from './commuting.ts';
import { drafts, readsBackAsWritten } from './drafts.ts';
import { hopelessCases, refusalsTouchNothing } from './hopeless.ts';
import {
  commentsStay,
  endingsStay,
  idleEditsChangeNothing,
  onlyItsLinesChange,
  ownKeysStay,
  saysWhatWasMeant,
  settingBackRestores,
  settingTwiceIsSettingOnce,
} from './properties.ts';
import { patience, RUNS, type Tallies, tryAll } from './trials.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** For the reporter that adds up what was tried. */
    tallies?: Tallies;
  }
}

/**
 * The properties P1 to P12 of editing, with half of the runs of each: the other half has a file of
 * its own, so that both run side by side.
 */
export function propertiesOfEditing(share: 0 | 1): void {
  const trials = { runs: Math.ceil(RUNS / 2), share };
  const limit = { timeout: patience(RUNS) };

  describe('editing a text', limit, () => {
    it('keeps P1 to P8, and P11: only what was meant changes', async ({ task }) => {
      task.meta.tallies = await tryAll(
        cases(),
        {
          'P1 an idle edit changes nothing': idleEditsChangeNothing,
          'P2 only its lines change': onlyItsLinesChange,
          'P3 the text says what was meant': saysWhatWasMeant,
          'P4 comments stay where they are': commentsStay,
          'P5 line endings and marks stay': endingsStay,
          'P6 setting twice is setting once': settingTwiceIsSettingOnce,
          'P7 setting back restores': settingBackRestores,
          'P8 different edits commute': differentEditsCommute,
          'P11 keys with x- stay': ownKeysStay,
        },
        trials,
      );
      expect(task.meta.tallies['P3 the text says what was meant']?.runs).toBeGreaterThan(0);
    });

    it('keeps P10: whatever is refused is untouched', async ({ task }) => {
      task.meta.tallies = await tryAll(
        hopelessCases(),
        { 'P10 a refusal touches nothing': refusalsTouchNothing },
        trials,
      );
    });

    it('keeps P9: a new file says what was meant', async ({ task }) => {
      task.meta.tallies = await tryAll(
        drafts(),
        { 'P9 a new file reads back': readsBackAsWritten },
        trials,
      );
    });

    it('keeps P12: an accident to a file is told, and never crashes', async ({ task }) => {
      task.meta.tallies = await tryAll(
        accidents(),
        { 'P12 accidents are told': accidentsAreTold },
        trials,
      );
    });
  });
}
