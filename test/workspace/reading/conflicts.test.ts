import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../../src/workspace/conflicts.ts';

function file(...lines: string[]): string {
  return `${lines.join('\n')}\n`;
}

/** What is told of each conflict, with the first line that is meant. */
function told(text: string): string[] {
  return conflictsIn(text).map(({ from, to, message }) => `${text.slice(from, to)} | ${message}`);
}

const THREE = 'the three lines that begin with <<<<<<<, ======= and >>>>>>>';
const HERE = 'git left two versions here';

describe('a conflict that git left', () => {
  const target = file(
    'key_results:',
    '  - id: a',
    '<<<<<<< HEAD',
    '    target: 25',
    '=======',
    '    target: 30',
    '>>>>>>> topic',
  );

  it('is told with both sides and whose they are', () => {
    expect(told(target)).toEqual([
      `<<<<<<< HEAD | ${HERE}: line 4 says \`target: 25\` (HEAD), line 6 says \`target: 30\` (topic)`,
    ]);
  });

  it('is settled by keeping one of two lines with the same key, and looking again', () => {
    const [fault] = conflictsIn(target);
    expect(fault?.remedy).toBe(
      `Keep the line that is right, delete the other and ${THREE}. Then look again`,
    );
    expect(fault?.command).toBe('check');
    expect(fault?.code).toBe('file/conflict-marker');
  });

  it('is settled by keeping one side or both where they say different things', () => {
    const text = file(
      '<<<<<<< HEAD',
      '  - id: a',
      '    target: 3',
      '=======',
      '  - id: b',
      '>>>>>>> b',
    );
    expect(told(text)).toEqual([
      `<<<<<<< HEAD | ${HERE}: lines 2-3 begin with \`- id: a\` (HEAD), line 5 says \`- id: b\` (b)`,
    ]);
    expect(conflictsIn(text)[0]?.remedy).toBe(
      `Keep the lines that are right, of one or of both, and delete the others and ${THREE}. Then look again`,
    );
  });

  it('may stand beside what both began with', () => {
    const text = file(
      '<<<<<<< ours',
      'owner: ana',
      '||||||| 1a2b3c4',
      'owner: kim',
      '=======',
      'owner: ben',
      '>>>>>>> theirs',
    );
    expect(told(text)).toEqual([
      `<<<<<<< ours | ${HERE}: line 2 says \`owner: ana\` (ours), line 6 says \`owner: ben\` (theirs)`,
    ]);
    expect(conflictsIn(text)[0]?.remedy).toBe(
      `Keep the line that is right, delete the other and ${THREE}, with all that stands between ||||||| and =======. Then look again`,
    );
  });

  it('may have a side that says nothing, where the other branch removed it', () => {
    const text = file('<<<<<<< HEAD', '=======', 'owner: ben', '>>>>>>> topic', '');
    expect(told(text)).toEqual([
      `<<<<<<< HEAD | ${HERE}: nothing (HEAD), line 3 says \`owner: ben\` (topic)`,
    ]);
  });

  it('may have the line endings of Windows, and end with the file', () => {
    const text = '<<<<<<< HEAD\r\na: 1\r\n=======\r\na: 2\r\n>>>>>>> topic';
    expect(told(text)).toEqual([
      `<<<<<<< HEAD\r | ${HERE}: line 2 says \`a: 1\` (HEAD), line 4 says \`a: 2\` (topic)`,
    ]);
  });

  it('may stand behind a byte-order mark further up, and have no names', () => {
    const text = `\uFEFF${file('a: 1', '<<<<<<<', 'b: 1', '=======', 'b: 2', '>>>>>>>')}`;
    expect(told(text)).toEqual([`<<<<<<< | ${HERE}: line 3 says \`b: 1\`, line 5 says \`b: 2\``]);
  });

  it('is told also in a text of several lines, where YAML takes it for content', () => {
    const text = file('note: |', '  a', '<<<<<<< HEAD', '  b', '=======', '  c', '>>>>>>> d');
    expect(told(text)[0]).toContain('line 4 says `b` (HEAD), line 6 says `c` (d)');
  });

  it('is shown shortened where a line or a name is long', () => {
    const [long, name] = ['x'.repeat(60), 'y'.repeat(60)];
    const text = file('<<<<<<< HEAD', `a: ${long}`, '=======', 'a: 2', `>>>>>>> ${name}`);
    expect(told(text)[0]).toContain(`\`a: ${'x'.repeat(36)}…\` (HEAD)`);
    expect(told(text)[0]).toContain(`(${'y'.repeat(39)}…)`);
  });

  it('is told once for each, up to a hundred', () => {
    const one = file('<<<<<<< HEAD', 'a: 1', '=======', 'a: 2', '>>>>>>> b');
    expect(told(one + one)).toHaveLength(2);
    expect(told(one + one)[1]).toContain('line 7 says `a: 1` (HEAD), line 9 says');
    expect(told(one.repeat(200))).toHaveLength(100);
  });
});

describe('a conflict whose marks are not those of git any more', () => {
  const UNCLEAR = `${HERE}, and its marks are not all there, or not in their order`;

  it.each([
    ['without an end', ['<<<<<<< HEAD', 'a: 1', '=======', 'a: 2']],
    ['without a middle', ['<<<<<<< HEAD', 'a: 1', '>>>>>>> b']],
    ['with two middles', ['<<<<<<< HEAD', 'a: 1', '=======', 'x', '=======', '>>>>>>> b']],
    ['alone', ['<<<<<<< HEAD']],
  ])('is told %s', (_, lines) => {
    expect(told(file(...lines))).toEqual([`<<<<<<< HEAD | ${UNCLEAR}`]);
    expect(conflictsIn(file(...lines))[0]?.remedy).toBe(
      `Keep what is right, and delete ${THREE}. Then look again`,
    );
  });

  it('may hold another, which is told with its sides', () => {
    const inner = ['<<<<<<< inner', 'a: 1', '=======', 'a: 2', '>>>>>>> b'];
    const text = file('<<<<<<< outer', ...inner, '=======', 'a: 3', '>>>>>>> c');
    expect(told(text)).toEqual([
      `<<<<<<< outer | ${UNCLEAR}`,
      `<<<<<<< inner | ${HERE}: line 3 says \`a: 1\` (inner), line 5 says \`a: 2\` (b)`,
    ]);
  });

  it.each(['>>>>>>> main', '=======', '||||||| base\r'])('may have only %j left', (mark) => {
    expect(told(`a: 1\n${mark}\nb: 2\n`)).toEqual([
      `${mark} | this line is left over from a merge conflict`,
    ]);
  });
});

describe('a text without a conflict', () => {
  it.each(['', 'a: 1\n', 'a: |\n  =======\n', '<<<<<<<<\n', '=======x\n', 'a <<<<<<< b\n'])(
    'is told nothing of: %j',
    (text) => {
      expect(conflictsIn(text)).toEqual([]);
    },
  );
});
