import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/insight/next/rules.ts';
import { pathsIn } from '../folder.ts';
import { Commands, type Item } from './lived/commands.ts';
import { act } from './lived/facilitator.ts';
import { DAYS, WHAT_HAPPENS } from './lived/what-happens.ts';

/** In so many rounds of asking what is next and doing it, a week is through. */
const ROUNDS = 6;

describe('thirteen weeks of a community, lived by doing what cop next says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cop-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cop = new Commands(folder);
  const told: Item[] = [];
  const done = new Set<string>();

  beforeAll(() => {
    for (const day of DAYS) {
      cop.goTo(day);
      if (day === DAYS[0]) begin(cop);
      WHAT_HAPPENS[day]?.(cop, folder);
      told.push(...doWhatIsNext(cop, done));
    }
  }, 300_000);

  // No strand is left out in this quarter, and never are four check-ins due at once.
  it('tells of everything that may need somebody, but of what does not come to pass in it', () => {
    const rules = new Set(told.map(({ id }) => /^[^/@]*/.exec(id)?.[0]));
    expect([...rules].sort()).toEqual(
      RULES.map(({ name }) => name)
        .filter((name) => name !== 'strand' && name !== 'check-ins')
        .sort(),
    );
  });

  it('lets nothing ever be late, for whoever does each week what it says', () => {
    expect(told.filter(({ urgency }) => urgency === 'late')).toEqual([]);
  });

  it('leads to three to five personas, and three goals with key results for each quarter', () => {
    const { personas } = Object(cop.json('persona', 'list'));
    expect(personas.length).toBeGreaterThanOrEqual(3);
    expect(personas.length).toBeLessThanOrEqual(5);
    for (const quarter of ['2026-Q4', '2027-Q1']) {
      const { goals } = Object(cop.json('goal', 'list', '--quarter', quarter));
      const counts = goals.map((goal: GoalListed) => goal.key_results.length);
      expect(counts.length).toBeGreaterThanOrEqual(3);
      expect(counts).not.toContain(0);
    }
  });

  it('leads to everybody being welcomed and introduced', () => {
    const joined = recordsIn(folder, 'members').map(({ id }) => id);
    expect(joined).toHaveLength(11);
    for (const type of ['welcome', 'introduction'])
      expect(namedBy(of(folder, type))).toEqual(new Set(joined));
  });

  it('leads to a survey after each experience, and to looking back on it', () => {
    const held = of(folder, 'experience').map(({ experience }) => experience);
    expect(held).toHaveLength(3);
    for (const type of ['survey', 'reflection'])
      expect(of(folder, type).map(({ experience }) => experience)).toEqual(held);
  });

  it('leads to practices of every strand, none of which went by', () => {
    const { practices } = Object(cop.json('practice', 'list'));
    const strands = practices.map(({ strand }: PracticeListed) => strand);
    expect([...new Set(strands)]).toEqual(['commitment', 'contribution', 'impact']);
    for (const { id, occasions } of practices)
      expect({ id, ...occasions }).toMatchObject({ missed: 0, done: expect.any(Number) });
  });

  it('leads to a quarter that is reviewed', () => {
    const review = parse(readFileSync(join(folder, 'reviews/2026-Q4.yaml'), 'utf8'));
    const { goals } = Object(cop.json('goal', 'list', '--quarter', '2026-Q4'));
    expect(Object.keys(review.key_results)).toHaveLength(
      goals.flatMap((goal: GoalListed) => goal.key_results).length,
    );
  });

  it('ends with nothing that presses, nothing to mend, and a report', () => {
    expect(cop.next()).toEqual([]);
    const { findings } = Object(cop.json('check'));
    expect(findings.filter(({ severity }: Finding) => severity === 'error')).toEqual([]);
    expect(cop.go('report')).toContain('2027-Q1');
    expect(cop.go('report', '--quarter', '2026-Q4')).toContain('Chart Circle');
  });
});

interface GoalListed {
  readonly key_results: readonly unknown[];
}

interface PracticeListed {
  readonly strand: string;
}

interface Finding {
  readonly severity: string;
}

type Written = Readonly<Record<string, unknown>>;

/** What the files of a folder list, in the order of their names. */
function recordsIn(folder: string, name: string): readonly Written[] {
  return pathsIn(join(folder, name))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .flatMap((path) => parse(readFileSync(join(folder, name, path), 'utf8')));
}

function of(folder: string, type: string): readonly Written[] {
  return recordsIn(folder, 'log').filter((one) => one.type === type);
}

function namedBy(records: readonly Written[]): ReadonlySet<unknown> {
  return new Set(records.flatMap(({ members }) => members));
}

function begin(cop: Commands): void {
  cop.go(
    ...['init', '--name', 'Chart Circle', '--domain', 'Showing data', '--quarter', '2026-Q4'],
    ...['--practice', 'We draw and redraw', '--timezone', 'Europe/Lisbon'],
  );
  cop.go('charter', 'edit', '--facilitator', 'nora', '--review-on', '2026-12-10');
}

/** What tells one piece of advice from another: in one month, other people may be those who are quiet. */
function matter({ id, about }: Item): string {
  return [id, ...about].join(' ');
}

/**
 * Asks what is next and does it, until there is nothing.
 * @param done what was done in the weeks before; what is done now is added
 * @returns what was told
 * @throws where something comes back that was done, or it does not come to an end
 */
function doWhatIsNext(cop: Commands, done: Set<string>): readonly Item[] {
  const told: Item[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const items = cop.next();
    if (items.length === 0) return told;
    for (const item of items) {
      if (done.has(matter(item)))
        throw new Error(`${cop.today}: this came back: ${item.id}: ${item.reason}`);
      told.push(item);
      if (act(cop, item) === 'done') done.add(matter(item));
      // What is carried over changes what else there is to do.
      if (item.command.startsWith('review ')) break;
    }
  }
  throw new Error(`${cop.today}: there is no end: ${told.map(({ id }) => id).join(', ')}`);
}
