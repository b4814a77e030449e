import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/commands/catalogue.ts';
import { cop } from './cop.ts';

const commands = CATALOGUE.flatMap((entry) =>
  'verbs' in entry ? entry.verbs.map((verb) => [entry.name, verb.name]) : [[entry.name]],
);

describe('cop', () => {
  it('lists every command, as a facilitator meets them', () => {
    const { code, stdout } = cop([]);
    expect(code).toBe(0);
    let from = 0;
    for (const { name } of CATALOGUE) {
      const at = stdout.indexOf(`\n  ${name}`, from);
      expect(at, name).toBeGreaterThan(from);
      from = at;
    }
    expect(stdout).toContain('Start with:  cop init');
  });

  it('prints its version', () => {
    expect(cop(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says which verbs a noun has', () => {
    const { code, stdout } = cop(['goal']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}add {2,}write a goal/m);
  });

  it.each([
    [['reprot'], "unknown command 'reprot'", 'report'],
    [['report', '--quater', '2026-Q4'], "unknown option '--quater'", '--quarter'],
    [['goal', 'ad'], "unknown command 'ad'", 'add'],
    [['template', 'personna'], 'is no sheet', 'persona'],
    [['help', 'gaol'], 'gaol', 'goal'],
    [['persona', 'add', 'New', 'analyst'], 'more words', 'in quotes'],
    [['report', '--format', 'pdf'], 'is no format', 'terminal, text'],
    [['schema', 'gaol'], 'is no schema', 'goal'],
  ])('answers %j with what was meant, and exit code 2', (words, problem, meant) => {
    const { code, stdout, stderr } = cop(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(problem);
    expect(stderr).toContain(meant);
  });
});

describe('--help', () => {
  it.each(commands.map((words) => [words.join(' '), words]))('cop %s', (_, words) => {
    const { code, stdout, stderr } = cop([...words, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: cop ${words.join(' ')}`);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('--as-of <date>');
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('is what cop help shows, also of itself', () => {
    expect(cop(['help', 'help']).stdout).toBe(cop(['help', '--help']).stdout);
    expect(cop(['help', 'goal', 'add']).stdout).toBe(cop(['goal', 'add', '--help']).stdout);
  });
});

describe('cop help words', () => {
  it('explains each word in a line', () => {
    const { code, stdout } = cop(['help', 'words']);
    expect(code).toBe(0);
    for (const word of ['key result', 'baseline', 'pace', 'stale', 'on track'])
      expect(stdout.toLowerCase()).toMatch(new RegExp(`^ *${word} {2,}\\S`, 'm'));
  });
});
