import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/width.ts';
import { folderWith } from '../folder.ts';
import { realTerminal } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop } from './cop.ts';

/** What a screen does not show: it says how names from right to left are to stand. */
const MARK = '\u200e';

const TITLES = {
  chinese: '让每一位新成员在第一周内认识至少三位老成员并且提出自己的第一个问题',
  japanese: '日本語の長い題名をここに書いておくと、二行になるかもしれません',
  korean: '안녕하세요 여러분, 서로의 질문에 답합시다',
  hebrew: 'שלום לכולם, עונים זה לזה על 5 שאלות',
  arabic: 'مرحبا بالجميع في مجتمع الممارسة',
  thai: 'สวัสดีชาวโลก ยินดีต้อนรับทุกคน',
  accents: 'Un cafe\u0301 avec Ñandú, Łukasz et Zoë',
  emoji: '👩‍👩‍👧‍👦 Families and 🇵🇹 flags 👍🏽 answer ❤️ one another 🏳️‍🌈 often',
  long: 'Answer one another, and soon, and well '.repeat(13).trim().slice(0, 499),
  unbroken: 'x'.repeat(300),
  hostile: 'Ana\u001b[2J\u0007\r\n\tBOB\u202egnp\u0000\u009b31m\u200b',
} as const;

type Title = keyof typeof TITLES;

/** A community in which everything that people write is such a title. */
function community(titles: readonly Title[] = Object.keys(TITLES) as Title[]): string {
  // JSON is YAML, and has an escape for whatever must not stand in a file as it is.
  const written = (value: unknown) =>
    JSON.stringify(value).replace(
      /[\u007f-\u009f\u200b\u202e]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  const goals = titles.map((id) => {
    const title = TITLES[id];
    const goal = {
      goal: title,
      timeline: 'Weeks 4-10',
      owner: title.slice(0, 200),
      key_results: [
        { id: `${id}-reach`, key_result: title, target: 30, unit: title.slice(0, 20) },
        { id: `${id}-halve`, key_result: title, baseline: 36, target: 12, unit: 'h' },
        { id: `${id}-keep`, key_result: title, at_least: 90, unit: '%' },
        { id: `${id}-done`, key_result: title, steps: [{ id: 'one', step: title }] },
      ],
    };
    return [`goals/2026-Q4/${id}.yaml`, written(goal)];
  });
  const records = titles.flatMap((id) => {
    const of = { on: '2026-11-06', type: 'check-in', by: TITLES[id].slice(0, 40) };
    return [
      { ...of, key_result: `${id}/${id}-reach`, value: 9, note: TITLES[id], blocked: true },
      { ...of, key_result: `${id}/${id}-halve`, value: 31 },
      { ...of, key_result: `${id}/${id}-keep`, value: 92 },
    ];
  });
  return folderWith({
    'cop.yaml': written({ format: 1, name: TITLES.hebrew, timezone: 'Europe/Lisbon' }),
    'log/2026-11/a.yaml': `${records.map((one) => `- ${written(one)}`).join('\n')}\n`,
    ...Object.fromEntries(goals),
  });
}

const COMMANDS = [
  ['report'],
  ['report', '--as-of', '2027-01-10'],
  ['timeline'],
  ['trend'],
  ['balance'],
  ['explain'],
  ['explain', 'hebrew'],
  ['explain', 'emoji-reach'],
  ['explain', 'japanese-done'],
  ['explain', 'hostile-reach'],
  ['goal', 'list'],
  ['goal', 'show', 'long'],
  ['check'],
];

describe('names of any script and length', () => {
  it.each([40, 50, 80, 120, 160])('stay within %i columns, whatever the command', (columns) => {
    const cwd = community();
    for (const words of COMMANDS) {
      const run = cop(words, { cwd, env: { COLUMNS: String(columns) } });
      expect(run.stdout).not.toBe('');
      for (const line of run.stdout.split('\n')) {
        // Commands and places are never broken, since they are there to be copied.
        if (!/cop |^\S+\.yaml:/.test(line))
          expect(widthOf(line), line).toBeLessThanOrEqual(columns);
        expect(line).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u);
      }
    }
  });

  it.each([50, 80, 120])('leave each status at the edge of a screen of %i', (columns) => {
    const { stdout } = cop(['report'], { cwd: community(), env: { COLUMNS: String(columns) } });
    const [report = ''] = stdout.split('\nStands out');
    const ending = report
      .split('\n')
      .filter((line) => /(?:track|at risk|missed)$/.test(line) && !/\d goals:/.test(line));
    expect(ending.length).toBeGreaterThan(4 * Object.keys(TITLES).length);
    expect(new Set(ending.map(widthOf))).toEqual(new Set([columns]));
  });

  it('end before the figures behind them on a terminal that turns Hebrew and Arabic', () => {
    const { stdout } = cop(['report'], { cwd: community(['hebrew']) });
    const [head = '', ...lines] = stdout.split('\n');
    expect(head).toContain(`${MARK}${TITLES.hebrew}${MARK} · 2026-Q4 · week 9 of 14`);
    const line = lines.find((one) => one.includes('held '));
    expect(line).toMatch(/^\u200e {4}\p{Script=Hebrew}.*\u200e +held \d+\/\d+ d [━╌╿]+ +\d+ %/u);
  });
});

describeWhereThereIs('tmux', 'a terminal', () => {
  it.each([50, 80])('of %i columns breaks no line of a report by itself', async (columns) => {
    const titles = ['chinese', 'japanese', 'korean', 'accents'] as const;
    for (const title of titles) {
      const cwd = community([title]);
      const terminal = await realTerminal(cwd, { columns });
      terminal.type('clear; cop report');
      const screen = await terminal.waitFor('Stands out');
      const { stdout } = cop(['report'], { cwd, env: { COLUMNS: String(columns) } });
      const report = stdout.slice(0, stdout.indexOf('Stands out')).replaceAll(MARK, '');
      expect(screen).toContain(report.slice(report.indexOf('\n')).trim());
    }
  });
});
