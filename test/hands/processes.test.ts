import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { cop } from '../e2e/cop.ts';
import { filesIn, folderWith } from '../folder.ts';
import { built } from '../workspace/writing/built.ts';
import { CHARTER } from './by-hand.ts';
import { measured, PATIENCE, times } from './figures.ts';
import { copBeside, running } from './programs-run.ts';

// To remove the files of so many takes its time.
vi.setConfig({ hookTimeout: PATIENCE });

const recording = built('record');
const GOAL = 'goals/2026-Q4/meet.yaml';

/** As many key results as hands, each written by hand. */
const HANDS = Array.from({ length: 16 }, (_, index) => `hand-${index + 1}`);
const COMMUNITY = {
  [CHARTER]: 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  [GOAL]: `# Ana wrote this by hand
goal: Get to know one another
timeline: Weeks 5-12
key_results:
${HANDS.map((id) => `  - id: ${id}   # ours\n    key_result: Invite 20 members\n    target: 20\n`).join('\n')}`,
};

/** The records of a folder, each as its file says it: whole, or this fails. */
function recordsIn(root: string): Record<string, unknown>[] {
  const log = Object.entries(filesIn(root)).filter(([path]) => path.startsWith('log/'));
  expect(log.filter(([path]) => !/\/2026-11-24-\w{26}\.yaml$/.test(path))).toEqual([]);
  return log.map(([, text]) => {
    expect(text.endsWith('}\n')).toBe(true);
    return JSON.parse(text.slice(2));
  });
}

/** What each of them recorded, in the order of the numbers. */
function valuesBy(records: readonly Record<string, unknown>[], name: string): number[] {
  const own = records.filter(({ by }) => by === name);
  return own.map(({ value }) => Number(value)).sort((a, b) => a - b);
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('sixteen processes that record at the same time', { timeout: PATIENCE }, () => {
  it('lose nothing through the store', async () => {
    const count = times(200);
    const root = folderWith({ [CHARTER]: 'format: 1\n' });
    const ends = await measured(
      `16 processes that record ${count} times each, through the store`,
      () => Promise.all(HANDS.map((name) => running([recording, root, name, String(count)]).end)),
      () => `${recordsIn(root).length} of ${16 * count} records are there`,
    );
    expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      HANDS.map(() => ({ code: 0, stderr: '' })),
    );
    const records = recordsIn(root);
    expect(new Set(records.map(({ id }) => id)).size).toBe(16 * count);
    for (const name of HANDS) expect(valuesBy(records, name)).toEqual(upTo(count));
  });
});

describe('eight people who check in at the same time', { timeout: PATIENCE }, () => {
  it('lose nothing through the executable', async () => {
    const count = times(20);
    const root = folderWith(COMMUNITY);
    const names = HANDS.slice(0, 8);
    const checkIn = async (name: string) => {
      for (const value of upTo(count)) {
        const said = await copBeside(['checkin', name, String(value), '--by', name], root);
        expect(said).toEqual({ ...said, code: 0 });
        expect(said.stderr).toContain('Wrote log/2026-11/2026-11-24-');
      }
    };
    await measured(
      `8 people who check in ${count} times each, through the executable`,
      () => Promise.all(names.map(checkIn)),
      () => `${recordsIn(root).length} of ${8 * count} records are there`,
    );
    const records = recordsIn(root);
    expect(new Set(records.map(({ id }) => id)).size).toBe(8 * count);
    for (const name of names) expect(valuesBy(records, name)).toEqual(upTo(count));
    expect(cop(['check'], { cwd: root })).toMatchObject({ code: 0 });
  });
});

interface Edit {
  readonly hand: string;
  readonly key: 'owner' | 'weight' | 'target';
  readonly value: string;
}

describe('sixteen people who edit one goal at the same time', { timeout: PATIENCE }, () => {
  it('lose no edit that ended well; the others are told to try again', async () => {
    const rounds = times(1);
    const root = folderWith(COMMUNITY);
    const edit = async ({ hand, key, value }: Edit) => {
      const words = ['kr', 'edit', `meet/${hand}`, `--${key}`, value, '--by', hand];
      return { hand, key, value, ...(await copBeside(words, root)) };
    };
    const editAll = async () => {
      const ends: Awaited<ReturnType<typeof edit>>[] = [];
      for (const round of upTo(rounds))
        for (const key of ['owner', 'weight', 'target'] as const) {
          const value = (at: number) => (key === 'owner' ? `o-${round}` : `${round * 20 + at}`);
          const edits = HANDS.map((hand, at) => edit({ hand, key, value: value(at + 1) }));
          ends.push(...(await Promise.all(edits)));
        }
      return ends;
    };
    const ends = await measured(
      `16 people who edit one goal ${rounds * 3} times each, through the executable`,
      editAll,
      (all) => `${all.filter(({ code }) => code === 0).length} of ${all.length} edits are made`,
    );
    const made = ends.filter(({ code }) => code === 0);
    for (const { code, stderr } of ends.filter((one) => one.code !== 0)) {
      expect({ code, stderr }).toEqual({ code: 5, stderr });
      expect(stderr).toContain('Nothing was written');
    }
    expect(made.length).toBeGreaterThan(0);

    const text = readFileSync(join(root, GOAL), 'utf8');
    const { key_results }: { key_results: readonly Record<string, unknown>[] } = parse(text);
    const last = new Map(made.map((one) => [`${one.hand} ${one.key}`, one]));
    for (const { hand, key, value } of last.values()) {
      const own = key_results.find(({ id }) => id === hand);
      expect(`${hand} ${key} ${own?.[key]}`).toBe(`${hand} ${key} ${value}`);
    }
    expect(text.match(/ {3}# ours\n/g)).toHaveLength(16);
    // Each target that was moved is in the log, and none that was not.
    const moved = made
      .filter(({ key }) => key === 'target')
      .map((one) => `${one.hand} ${one.value}`);
    const recorded = recordsIn(root).map(({ by, is }) => `${by} ${is}`);
    expect(recorded.sort()).toEqual(moved.sort());
    expect(cop(['check'], { cwd: root }).code).toBe(0);
  });
});
