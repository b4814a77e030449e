import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { charterSchema, readCharter } from '../../src/domain/charter.ts';
import { goalSchema, readGoal } from '../../src/domain/goal.ts';
import { personaSchema, readPersona } from '../../src/domain/persona.ts';
import { lisbon, Q4 } from './calendar-of-examples.ts';

const SHEETS = ['persona', 'goal-chart', 'charter'] as const;

function sheet(file: string): string {
  return readFileSync(`templates/sheets/${file}`, 'utf8');
}

const READ = {
  persona: (data: unknown) => readPersona(data, 'new-analyst', 'personas/new-analyst.yaml'),
  'goal-chart': (data: unknown) =>
    readGoal(data, { id: 'goal', file: 'goals/2026-Q4/goal.yaml', quarter: Q4 }, lisbon),
  charter: readCharter,
};

const KEYS: Readonly<Record<string, readonly string[]>> = {
  persona: Object.keys(personaSchema.entries),
  'goal-chart': Object.keys(goalSchema.entries),
  charter: Object.keys(charterSchema.entries),
};

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

const PLACEHOLDER = /^<[^<>]+>$/;

/** What a person writes in the place of a placeholder. */
function filledIn(text: string): string {
  return text.replace(/<[^<>\n]+>/g, 'Something that we know');
}

describe.each(SHEETS)('the sheet %s.yaml', (name) => {
  const text = sheet(`${name}.yaml`);

  it('has places to fill in, each of them in angle brackets', () => {
    const places = textsIn(parse(text)).filter((one) => PLACEHOLDER.test(one));
    const written = text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n');
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(places).toHaveLength([...written.matchAll(/<[^<>\n]+>/g)].length);
  });

  it('can be read as it is, and once it is filled in', () => {
    expect(READ[name](parse(text))).toMatchObject({ value: expect.anything(), problems: [] });
    const filled = parse(filledIn(text));
    expect(READ[name](filled)).toMatchObject({ value: expect.anything(), problems: [] });
    expect(textsIn(filled).filter((one) => PLACEHOLDER.test(one))).toEqual([]);
  });
});

describe.each(SHEETS)('the sheet %s.md', (name) => {
  const lines = sheet(`${name}.md`).trimEnd().split('\n');
  const rows = lines.filter((line) => line.startsWith('|'));

  it('fits a page and a terminal of 80 columns', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('has a table whose rows are as wide as the page, with as many cells', () => {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.length).toBeGreaterThanOrEqual(78);
    expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
  });

  it('leaves room to write', () => {
    expect(lines.filter((line) => /_{9}/.test(line)).length).toBeGreaterThanOrEqual(12);
  });
});

describe('the charter sheet', () => {
  it('can be read where the lines behind a # are used too', () => {
    const used = sheet('charter.yaml').replace(/^# (?=[a-z_]+: )/gm, '');
    const { value, problems } = readCharter(parse(filledIn(used)));
    expect(problems).toEqual([]);
    expect(Object.values(value ?? {})).not.toContain(null);
  });
});

describe.each(SHEETS)('a line behind a # in the sheet %s.yaml', (name) => {
  const text = filledIn(sheet(`${name}.yaml`));
  const keys = [...text.matchAll(/^# ?([a-z_]+): /gm)]
    .map((match) => match[1] ?? '')
    .filter((key) => KEYS[name]?.includes(key));

  it('is a key that can be used where the # and the space are taken away', () => {
    for (const key of keys) {
      const data = parse(text.replace(`\n# ${key}: `, `\n${key}: `));
      expect(data).toHaveProperty(key);
      expect(READ[name](data).problems, key).toEqual([]);
    }
    expect(keys).toHaveLength(name === 'charter' ? 5 : 0);
  });
});

describe('the goal chart', () => {
  it('has sample rows that can be read', () => {
    const lines = sheet('goal-chart.yaml').matchAll(/^# {3}(.*)$/gm);
    const samples = [...lines].map((line) => line[1] ?? '').join('\n');
    const rows = samples.slice(samples.indexOf('goal: ')).split(/^(?=goal: )/m);
    const read = rows.map((row) => READ['goal-chart'](parse(row.split(/^(?:a|done) /m)[0] ?? '')));
    expect(read.map((one) => one.problems)).toEqual([[], []]);
    expect(read.flatMap((one) => one.value?.keyResults.map(({ kind }) => kind))).toEqual([
      'reach',
      'reach',
      'reach',
      'milestone',
    ]);
  });

  it.each(['goal-chart.md', 'goal-chart.yaml'])('has two sample rows in %s', (file) => {
    const text = sheet(file).replace(/\s+/g, ' ');
    for (const fact of ['20 members', '5 introductions', 'learning', 'survey', '1-3', '4-5'])
      expect(text).toContain(fact);
  });

  it('has the columns goal, key results and timeline', () => {
    expect(sheet('goal-chart.md')).toMatch(/^\| Goal +\| Key results +\| Timeline +\|$/m);
  });
});

describe('the persona sheet', () => {
  it('has the columns persona and description, and room for five', () => {
    expect(sheet('persona.md')).toMatch(/^\| Persona +\| Description +\|$/m);
    expect(sheet('persona.md').match(/^\| \d\. /gm)).toHaveLength(5);
  });
});
