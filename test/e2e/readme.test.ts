import { cpSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Circumstances, cop, emptyFolder } from './cop.ts';

const README = readFileSync('README.md', 'utf8');

/** The chapters whose commands are typed in a folder of their own. */
const COUNTING = chapter('A community that counts itself');
const WEEK = chapter('The facilitator’s week');

function chapter(title: string): string {
  const from = README.indexOf(`\n## ${title}\n`);
  return from < 0 ? '' : README.slice(from, README.indexOf('\n## ', from + 1));
}

/** The first thing that a newcomer types: its screen stands below it in the README. */
const FIRST = 'node bin/cop.js report -C examples/product-community --as-of 2026-11-24';

interface Step {
  readonly command: string;
  readonly screen: string;
}

function blocks(language: string, within = README): string[] {
  return [...within.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** The commands of a screen with what each prints: a command stands behind `$ `. */
function steps(block: string): Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [, command = '', screen = ''] = /^((?:.*\\\n)*.*)\n([\s\S]*)$/.exec(part) ?? [];
      return { command: command.replace(/\s*\\\n\s*/g, ' '), screen: screen.trim() };
    });
}

function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map((match) => match[1] ?? match[0]);
}

/** Record ids are new each time; the README shows how they begin. */
function withoutIds(screen: string): string {
  return screen.replace(/(\d{4}-\d\d-\d\d-01|members\/01)[0-9A-Z]{24}/g, '$1…').trim();
}

function shown(command: string, circumstances: Circumstances): string {
  const { stdout, stderr } = cop(words(command).slice(1), circumstances);
  return withoutIds(stdout + stderr);
}

function replay(story: readonly Step[], cwd: string): void {
  for (const { command, screen } of story) {
    expect(command).toMatch(/^cop /);
    expect(`$ ${command}\n${shown(command, { cwd })}`).toBe(`$ ${command}\n${screen}`);
  }
}

describe('the README', () => {
  it('begins with two commands that do all the set-up', () => {
    const first = README.indexOf(`npm ci && ${FIRST}`);
    const second = README.indexOf('npm ci && npm test');
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(README.slice(0, first).split('\n').length).toBeLessThan(25);
  });

  it('shows the example’s report as it is printed', () => {
    const { code, stdout, stderr } = cop(words(FIRST).slice(2));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(blocks('text')).toContainEqual(stdout);
  });

  it('tells the first ten minutes with screens that are printed so', () => {
    const story = blocks('console', README.replace(COUNTING, '').replace(WEEK, '')).flatMap(steps);
    expect(story.length).toBeGreaterThan(8);
    replay(story, emptyFolder());
  });

  it('tells of a community that counts itself with screens that are printed so', () => {
    const story = blocks('console', COUNTING).flatMap(steps);
    expect(story.length).toBeGreaterThan(4);
    const cwd = emptyFolder();
    cpSync('examples/exports', cwd, { recursive: true });
    const charter = ['--members', 'Analysts', '--domain', 'Showing data', '--practice', 'Charts'];
    cop(['init', '--name', 'Chart Guild', ...charter, '--timezone', 'Europe/Lisbon'], { cwd });
    replay(story, cwd);
  });

  it('tells of the facilitator’s week with screens that are printed so', () => {
    const story = blocks('console', WEEK).flatMap(steps);
    expect(story.length).toBeGreaterThan(4);
    const cwd = emptyFolder();
    cpSync('examples/product-community', cwd, { recursive: true });
    replay(story, cwd);
  });
});
