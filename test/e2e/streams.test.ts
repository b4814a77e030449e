import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whereThereIs } from '../where-there-is.ts';
import { cop, EXECUTABLE, emptyFolder } from './cop.ts';

const EXAMPLE = resolve('examples/product-community');
const REPORT = ['report', '-C', EXAMPLE, '--as-of', '2026-11-24'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const COLOUR = /\u001b\[\d+m/;

describe('colours', () => {
  it.each([
    ['in a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['with NO_COLOR and FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with --no-color and FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_, flags, env, coloured) => {
    const { stdout } = cop([...REPORT, ...flags], { env });
    expect(COLOUR.test(stdout)).toBe(coloured);
  });

  it('say nothing that the text does not say', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
    const plain = cop([...REPORT, '--color']).stdout.replace(/\u001b\[\d+m/g, '');
    expect(plain).toBe(cop(REPORT).stdout);
  });
});

describe('widths', () => {
  it.each(['40', '50', '80', '120', '200'])('no line is wider than %s columns', (COLUMNS) => {
    const day = ['--as-of', '2026-11-24'];
    for (const words of [['report', ...day], ['timeline', ...day], ['check'], ['help', 'words']])
      for (const line of cop(words, { cwd: EXAMPLE, env: { COLUMNS } }).stdout.split('\n'))
        expect([...line].length, line).toBeLessThanOrEqual(Number(COLUMNS));
  });

  it('what is told fits too', () => {
    const cwd = emptyFolder();
    const { stderr } = cop(['init', '--name', 'Guild', '--no-input'], {
      cwd,
      env: { COLUMNS: '50' },
    });
    for (const line of stderr.split('\n')) expect(line.length, line).toBeLessThanOrEqual(50);
  });
});

describe('streams', () => {
  it('gives results on stdout and errors on stderr, in text even under --json', () => {
    const { code, stdout, stderr } = cop([
      'report',
      '--json',
      '--quarter',
      '2026-Q9',
      '-C',
      EXAMPLE,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('2026-Q4');
  });

  it.skipIf(process.platform !== 'linux')('tells a full device as such, and exits 4', () => {
    const run = spawnSync(
      'sh',
      ['-c', '"$0" "$@" >/dev/full', process.execPath, EXECUTABLE, ...REPORT],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(4);
    expect(run.stderr).toMatch(
      /^error: not everything could be printed \(ENOSPC\); what was recorded stays\n$/,
    );
  });

  it.skipIf(process.platform !== 'linux')('exits as it went where nothing can be said', () => {
    const into = (words: readonly string[], cwd: string) =>
      spawnSync('sh', ['-c', '"$0" "$@" 2>/dev/full', process.execPath, EXECUTABLE, ...words], {
        cwd,
      });
    const cwd = emptyFolder();
    expect(into(['report'], cwd).status).toBe(3);
    expect(into(['init', '--name', 'Guild', '--no-input'], cwd).status).toBe(0);
    expect(into(['persona', 'add', '--no-input'], cwd).status).toBe(2);
  });

  it('prints nothing of a name that a terminal would obey', () => {
    const cwd = emptyFolder();
    const ESCAPE = '\u001b[31m';
    for (const words of [
      [`x${ESCAPE}`],
      ['goal', `x${ESCAPE}`],
      ['template', 'persona', '--output', `a${ESCAPE}b`],
      ['report', '-C', `nowhere${ESCAPE}`],
    ]) {
      const { stdout, stderr } = cop(words, { cwd });
      expect({ words, raw: (stdout + stderr).includes(ESCAPE) }).toEqual({ words, raw: false });
      expect(stdout + stderr).toContain('\\u{1b}[31m');
    }
  });

  it('spells commands so that they work from where they are printed', () => {
    expect(cop(REPORT).stdout).toContain(`cop -C ${EXAMPLE} checkin time-to-answer`);
    expect(cop(['goal', 'list'], { env: { npm_command: 'exec' } }).stderr).toContain(
      'npx cop-toolkit init',
    );
  });

  it('says nothing but the result with --quiet', () => {
    const cwd = emptyFolder();
    const quiet = cop(['init', '--name', 'Guild', '--no-input', '--quiet'], { cwd });
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(cwd, 'cop.yaml'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is quiet when the reader has seen enough', async () => {
    for (let round = 0; round < 5; round += 1) {
      const child = spawn(process.execPath, [EXECUTABLE, ...REPORT], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.once('data', () => child.stdout.destroy());
      let errors = '';
      child.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      await new Promise((done) => child.on('close', done));
      expect(errors).toBe('');
    }
  });

  it('is whole in a pipe, however long', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cop.yaml'), 'format: 1\nname: Long\ntimezone: UTC\n');
    mkdirSync(join(cwd, 'goals', '2026-Q4'), { recursive: true });
    for (let number = 0; number < 150; number += 1)
      writeFileSync(
        join(cwd, 'goals', '2026-Q4', `goal-${number}.yaml`),
        `goal: Goal ${number} ${'long '.repeat(90)}\ntimeline: Whole quarter\n`,
      );
    const { code, stdout } = cop(['report', '--json'], { cwd });
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout).goals).toHaveLength(150);
  });
});

describe('-C', () => {
  it.each(['nowhere', 'cop.yaml'])(
    'that names no folder (%s) is refused, also below a community',
    (named) => {
      const cwd = emptyFolder();
      cop(['init', '--example', '.'], { cwd });
      for (const words of [['report'], ['checkin', 'invite-members', '9']])
        expect(cop([...words, '-C', named], { cwd })).toMatchObject({ code: 2, stdout: '' });
    },
  );
});

describe('a day that is none', () => {
  it.each([
    [['--as-of', 'soon'], {}, '--as-of: the calendar has no day "soon"'],
    [[], { COP_TODAY: '2026-02-30' }, 'COP_TODAY: the calendar has no day "2026-02-30"'],
  ])('is told with what said it: %j %j', (flags, env, message) => {
    const { code, stderr } = cop(['report', '-C', EXAMPLE, ...flags], { env });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('--output', () => {
  it('writes what would be printed, without colours, and replaces the file whole', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'report.txt'), 'old');
    const words = [...REPORT, '--output', join(cwd, 'report.txt'), '--color'];
    expect(cop(words)).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe(cop(REPORT).stdout);
  });

  it.each([
    ['a folder', '.', 2],
    ['the charter', 'cop.yaml', 2],
    ['a goal', 'goals/2026-Q4/build-relationships.yaml', 2],
    ['a folder that is not there', 'nowhere/report.txt', 4],
  ])('refuses %s', (_, output, code) => {
    const cwd = emptyFolder();
    cop(['init', '--example', 'here'], { cwd });
    const before = readFileSync(join(cwd, 'here/cop.yaml'), 'utf8');
    const run = cop(['report', '-C', 'here', '--as-of', '2026-11-24', '--output', output], { cwd });
    expect(run).toMatchObject({ code, stdout: '' });
    expect(readFileSync(join(cwd, 'here/cop.yaml'), 'utf8')).toBe(before);
  });
});

describe('a command that reads', () => {
  whereThereIs('strace', 'opens nothing for writing in the workspace', () => {
    const cwd = emptyFolder();
    cop(['init', '--example', 'here'], { cwd });
    const commands = [
      ['report'],
      ['timeline'],
      ['trend'],
      ['check'],
      ['goal', 'list'],
      ['persona', 'list'],
    ];
    for (const words of commands) {
      const trace = join(cwd, 'trace');
      const strace = [
        '-f',
        '-o',
        trace,
        '-e',
        'trace=openat,open,creat,rename,renameat2,unlink,mkdir,link,linkat',
      ];
      const run = spawnSync('strace', [
        ...strace,
        process.execPath,
        EXECUTABLE,
        ...words,
        '-C',
        join(cwd, 'here'),
      ]);
      expect(run.status).toBe(0);
      const calls = readFileSync(trace, 'utf8')
        .split('\n')
        .filter((line) => line.includes(join(cwd, 'here')));
      expect(calls.length).toBeGreaterThan(3);
      expect(
        calls.filter((line) =>
          /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|rename|unlink|mkdir|link\(|creat\(/.test(line),
        ),
      ).toEqual([]);
    }
  });

  it('needs no git and runs none', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'git'), '#!/bin/sh\ntouch "$0.was-run"\n', { mode: 0o755 });
    const { code } = cop(REPORT, { env: { PATH: cwd } });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, 'git.was-run'))).toBe(false);
  });
});

describe('cop schema', () => {
  it('writes the schemas into a workspace, and again without a change', () => {
    const cwd = emptyFolder();
    cop(['init', '--example', '.'], { cwd });
    writeFileSync(join(cwd, '.cop/schemas/goal.json'), '{}');
    expect(cop(['schema'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, '.cop/schemas/goal.json'), 'utf8')).toBe(
      readFileSync('templates/schemas/goal.json', 'utf8'),
    );
  });

  it.each(['charter', 'persona', 'goal', 'review', 'record', 'report'])(
    'prints that of a %s',
    (name) => {
      const { stdout } = cop(['schema', name], { cwd: emptyFolder() });
      expect(JSON.parse(stdout)).toHaveProperty('title');
    },
  );
});

describe('cop template', () => {
  it.each(['persona', 'goal-chart', 'charter'])(
    'prints the sheet of a %s, outside of a workspace too',
    (sheet) => {
      const cwd = emptyFolder();
      expect(cop(['template', sheet], { cwd }).stdout).toMatch(/^# /);
      expect(cop(['template', sheet, '--format', 'yaml'], { cwd }).stdout).toContain(':');
      expect(cop(['template', sheet, '--output', 'sheet.md'], { cwd })).toMatchObject({
        code: 0,
        stdout: '',
      });
      expect(readFileSync(join(cwd, 'sheet.md'), 'utf8')).toBe(
        cop(['template', sheet], { cwd }).stdout,
      );
    },
  );
});

describe('git', () => {
  whereThereIs('git', 'takes the diff of --dry-run, and gets the same bytes', () => {
    const cwd = emptyFolder();
    cop(['init', '--name', 'Guild', '--no-input'], { cwd });
    execFileSync('git', ['init', '-q'], { cwd });
    const words = ['persona', 'add', 'New analyst', '--needs', 'A face: to ask', '--no-input'];
    const { stdout } = cop([...words, '--dry-run'], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    const path = join(cwd, 'personas/new-analyst.yaml');
    const applied = readFileSync(path, 'utf8');
    execFileSync('git', ['clean', '-fdqx', 'personas'], { cwd });
    cop(words, { cwd });
    expect(readFileSync(path, 'utf8')).toBe(applied);
  });
});
