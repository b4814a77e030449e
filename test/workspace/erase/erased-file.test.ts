import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Erasing } from '../../../src/domain/erasure.ts';
import { erasedFile } from '../../../src/workspace/erase/erased-file.ts';
import { Source } from '../../../src/workspace/source.ts';

const GOAL = 'goals/2026-Q4/meet.yaml';
const LOG = 'log/2026-11/a.yaml';

/** Erases Ana Ruiz, who is also `ana` where a person is named. */
const ANA: Erasing = {
  find: (text, use) => {
    if (use === 'person' && text === 'ana') return [{ from: 0, to: 3 }];
    return [...text.matchAll(/ana\s+ruiz/gi)].map(({ 0: found, index }) => {
      return { from: index, to: index + found.length };
    });
  },
  isNamed: (text, use) =>
    use === 'identity' ? text === 'Ana Ruiz' : /ana[\s-]+ruiz/i.test(text) || text === 'anna',
  mayBeIn: () => true,
};

function erased(text: string, file = GOAL) {
  return erasedFile(new Source(file, text), ANA);
}

/** A goal that says all that it must beside these lines. */
function goal(...lines: readonly string[]): string {
  return `${lines.join('\n')}\ntimeline: Whole quarter\nkey_results: []\n`;
}

describe('erasing in YAML that people wrote', () => {
  it.each([
    ['plain, inside', 'goal: Meet Ana Ruiz today   # soon', 'goal: Meet [erased] today   # soon'],
    ['plain, at the beginning', 'goal: Ana Ruiz meets', 'goal: "[erased] meets"'],
    ['in single quotes', "goal: 'Ana Ruiz''s day'", "goal: '[erased]''s day'"],
    ['in double quotes', 'goal: "Ana Ruiz \\u00e9"', 'goal: "[erased] \\u00e9"'],
    ['with escapes', 'goal: "\\x41na\\u0020Ruiz came"', 'goal: "[erased] came"'],
    ['over two lines', 'goal: Meet Ana\n  Ruiz today', 'goal: Meet [erased] today'],
    ['folded', 'goal: >-\n  Meet Ana\n  Ruiz\n  today', 'goal: >-\n  Meet [erased]\n  today'],
    [
      'literal',
      'goal: |  # of ana ruiz\n  Ana Ruiz\n  came',
      'goal: |  # of [erased]\n  [erased]\n  came',
    ],
    [
      'in a comment',
      '# by ANA RUIZ\ngoal: Meet   # Ana  Ruiz',
      '# by [erased]\ngoal: Meet   # [erased]',
    ],
    ['as an owner', 'goal: Meet\nowner:  ana', 'goal: Meet\nowner:  "[erased]"'],
    [
      'in a flow',
      'goal: Meet\nx-who: [ana, Ana Ruiz, {a: b Ana Ruiz}]',
      'goal: Meet\nx-who: [ana, "[erased]", {a: "b [erased]"}]',
    ],
  ])('%s', (_, before, after) => {
    const whole = goal(before);
    expect(erased(whole)).toEqual({ text: whole.replace(before, after), left: [] });
  });

  it('keeps a byte-order mark, the line ends and a last line without one', () => {
    const text =
      '\uFEFFgoal: Meet Ana Ruiz\r\ntimeline: Whole quarter\r\nkey_results: [] # Ana Ruiz';
    expect(erased(text).text).toBe(text.replaceAll('Ana Ruiz', '[erased]'));
  });

  it('leaves keys and ids, and tells of them', () => {
    const text = goal('goal: Meet', 'x-ana-ruiz: a', 'personas: [ana-ruiz]', 'owner: anna');
    expect(erased(text)).toEqual({
      text,
      left: [
        { place: { file: GOAL, line: 2 }, why: 'fixed' },
        { place: { file: GOAL, line: 3 }, why: 'fixed' },
        { place: { file: GOAL, line: 4 }, why: 'several' },
      ],
    });
  });

  it('leaves a file with a fault, and tells each line', () => {
    const text = 'goal: Ana Ruiz\n# and Ana Ruiz\ngoal: [\n';
    expect(erased(text)).toEqual({
      text,
      left: [
        { place: { file: GOAL, line: 1 }, why: 'unsafe' },
        { place: { file: GOAL, line: 2 }, why: 'unsafe' },
      ],
    });
  });

  it('leaves a file that would be wrong afterwards', () => {
    const most = 500;
    // A line may have 500 characters; `[erased]` has more of them than `ana`.
    const text = goal('goal: Meet', `owner: ana`, `x-note: a`).replace(
      'Meet',
      `Ana Ruiz${' x'.repeat((most - 8) / 2)}`,
    );
    expect(erased(text).left).toEqual([]);
    const short: Erasing = {
      ...ANA,
      find: (of) => (of.includes('x x') ? [{ from: 0, to: 3 }] : []),
    };
    const { text: after, left } = erasedFile(new Source(GOAL, text), short);
    expect(after).toBe(text);
    expect(left).toEqual([{ place: { file: GOAL, line: 1 }, why: 'unsafe' }]);
  });
});

describe('erasing in files of one line each', () => {
  const line = (says: object) =>
    `- ${JSON.stringify({ id: '01K88VZ4M0AAAAAAAAAAAAAAAA', on: '2026-11-03', ...says })}`;

  it('writes the lines anew that name somebody, and no other byte', () => {
    const story = { type: 'story', members: ['k3f9x2ab'], story: 'Ana Ruiz\nhelped', share: 'yes' };
    const other = line({ type: 'ask', about: 'A chart', by: 'ben' });
    const text = `# kept by Ana Ruiz\r\n${line({ ...story, by: 'ana' })}\r\n\r\n${other}\r\n`;
    const after = { ...story, story: '[erased]\nhelped', by: '[erased]' };
    expect(erased(text, LOG)).toEqual({
      text: `# kept by [erased]\r\n${line(after)}\r\n\r\n${other}\r\n`,
      left: [],
    });
  });

  it('leaves a key by which a record is known', () => {
    const text = `${line({ type: 'ask', about: 'A chart', key: 'ana-ruiz-1' })}\n`;
    expect(erased(text, LOG)).toEqual({
      text,
      left: [{ place: { file: LOG, line: 1 }, why: 'fixed' }],
    });
  });

  it('keeps the style of a line that a person wrote', () => {
    const text = `- { "on": "2026-11-03", "type": "ask",  "about": "Of Ana Ruiz" }  # hers\n- on: 2026-11-04\n  type: ask\n  about: Ana Ruiz\n`;
    const { text: after } = erased(text, LOG);
    expect(after).toBe(
      `- { "on": "2026-11-03", "type": "ask",  "about": "Of [erased]" }  # hers\n- on: 2026-11-04\n  type: ask\n  about: "[erased]"\n`,
    );
    expect(parse(after)).toHaveLength(2);
  });

  it('leaves who somebody else is, and tells of one who is called the same', () => {
    const file = 'members/a.yaml';
    const text = `- {"id":"k3f9x2ab","name":"Ana Ruiz","note":"Ana Ruiz called"}\n\n- {"id":"p7c2q9zz","name":"Eva Ana Ruiz"}\n`;
    expect(erased(text, file)).toEqual({
      text: text.replace('Ana Ruiz called', '[erased] called'),
      left: [{ place: { file, line: 1 }, why: 'somebody-else' }],
    });
  });
});
