import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { cop, type Run } from './cop.ts';

const GOAL = `goal: Meet
timeline: Whole quarter
owner: ana
key_results:
  - id: circles
    key_result: "Hold 10 circles: %0A::error::, or so"
    target: 10
  - id: greet
    key_result: Greet 20 newcomers
    timeline: Weeks 1-3
    target: 20
`;
const COMMUNITY: Files = {
  'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
  'goals/2026-Q4/meet.yaml': GOAL,
  'log/2026-10/first.yaml': `- {"on":"2026-10-12","type":"check-in","key_result":"meet/greet","value":20}
- {"on":"2026-11-20","type":"check-in","key_result":"meet/circles","value":1}
`,
};
const OFF_TRACK =
  'line=5,col=5,title=Off track · Meet::Hold 10 circles: %250A::error::, or so: 1 of 10, progress 10 %25, expected 60 %25';

/** A checkout with a community in a folder of it, and a step's summary beside it. */
function checkout(files: Files = COMMUNITY, folder = 'guild') {
  const top = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n' });
  const community = join(top, folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(community, path, '..'), { recursive: true });
    writeFileSync(join(community, path), content);
  }
  const summary = join(folderWith({ 'summary.md': '' }), 'summary.md');
  return { top, community, summary, summarised: () => readFileSync(summary, 'utf8') };
}

function commandsIn({ stdout }: Run): string[] {
  return stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
}

describe('cop report --format github', () => {
  const REPORT = ['report', '--format', 'github'];

  it('annotates the key results that need an eye, then says the report in text', () => {
    const { community } = checkout();
    const run = cop(REPORT, { cwd: community });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(commandsIn(run)).toEqual([
      expect.stringContaining(`::error file=guild/goals/2026-Q4/meet.yaml,${OFF_TRACK}`),
    ]);
    const text = cop(['report', '--format', 'text'], { cwd: community }).stdout;
    expect(run.stdout).toBe(`${commandsIn(run)[0]}\n\n${text}`);
  });

  it.each([
    ['the workspace of the job', (top: string) => ({ GITHUB_WORKSPACE: top }), 'guild/'],
    ['a workspace elsewhere', () => ({ GITHUB_WORKSPACE: folderWith() }), 'guild/'],
    ['the community itself', (top: string) => ({ GITHUB_WORKSPACE: join(top, 'guild') }), ''],
    ['no workspace', () => ({}), 'guild/'],
  ])('names files from %s on', (_, env, way) => {
    const { top, community } = checkout();
    const [command] = commandsIn(cop([...REPORT, '-C', community], { cwd: top, env: env(top) }));
    expect(command).toContain(`file=${way}goals/2026-Q4/meet.yaml,`);
  });

  it('names files from the current folder on where there is no checkout', () => {
    const parent = folderWith();
    const community = join(parent, 'guild');
    for (const [path, content] of Object.entries(COMMUNITY)) {
      mkdirSync(join(community, path, '..'), { recursive: true });
      writeFileSync(join(community, path), content);
    }
    const named = (cwd: string) =>
      /file=([^,]*)/.exec(cop([...REPORT, '-C', community], { cwd }).stdout)?.[1];
    expect(named(parent)).toBe('guild/goals/2026-Q4/meet.yaml');
    expect(named(community)).toBe('goals/2026-Q4/meet.yaml');
    expect(named(folderWith())).toBe('goals/2026-Q4/meet.yaml');
  });

  it('appends the Markdown to the step’s summary, each time as a block of its own', () => {
    const { community, summary, summarised } = checkout();
    writeFileSync(summary, 'Linted');
    const circumstances = { cwd: community, env: { GITHUB_STEP_SUMMARY: summary } };
    const markdown = cop(['report', '--format', 'markdown'], circumstances).stdout;
    expect(summarised()).toBe('Linted');
    cop(REPORT, circumstances);
    expect(summarised()).toBe(`Linted\n\n${markdown}`);
    cop(REPORT, circumstances);
    expect(summarised()).toBe(`Linted\n\n${markdown}\n${markdown}`);
  });

  it('leaves a note where the summary is nearly full, and says so', () => {
    const { community, summary, summarised } = checkout();
    // Room for the note, and for no report.
    const held = `${'x'.repeat(1024 * 1024 - 200)}\n\n`;
    writeFileSync(summary, held);
    const { code, stderr } = cop([...REPORT, '--fail-on', 'off-track'], {
      cwd: community,
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(code).toBe(1);
    expect(summarised().slice(held.length)).toMatch(/^The report found no room here: /);
    expect(stderr).toContain('The step’s summary had no room left for the report\n');
  });

  it('exits 4 with the reason where the disk refuses the summary, after the annotations', () => {
    const { community } = checkout();
    const GITHUB_STEP_SUMMARY = join(community, 'gone', 'summary.md');
    const run = cop(REPORT, { cwd: community, env: { GITHUB_STEP_SUMMARY } });
    expect(run.code).toBe(4);
    expect(commandsIn(run).length).toBe(1);
    expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(
      `cannot write the summary ${GITHUB_STEP_SUMMARY}: its folder is not there`,
    );
  });

  it('annotates the files that it leaves out', () => {
    const broken = {
      ...COMMUNITY,
      'goals/2026-Q4/learn.yaml': 'goal: Learn\ntimelin: Weeks 1-3\n',
    };
    const { community } = checkout(broken);
    const run = cop([...REPORT, '--partial'], { cwd: community });
    expect(commandsIn(run)[0]).toBe(
      '::error file=guild/goals/2026-Q4/learn.yaml,title=Left out of the report::goals/2026-Q4/learn.yaml could not be read; the figures are without it',
    );
  });
});

describe('cop check --format github', () => {
  const CHECK = ['check', '--format', 'github'];
  const BROKEN: Files = {
    ...COMMUNITY,
    'goals/2026-Q4/learn.yaml': 'goal: Learn\ntimelin: "::set-output name=x::1"\n',
  };

  it('annotates errors and advice at their places, with what to do', () => {
    const run = cop(CHECK, { cwd: checkout(BROKEN).community });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(commandsIn(run)).toMatchInlineSnapshot(`
      [
        "::error file=guild/goals/2026-Q4/learn.yaml,title=schema/missing-key::\`timeline\` is missing%0AAdd a line such as timeline: Weeks 1-3",
        "::error file=guild/goals/2026-Q4/learn.yaml,line=2,col=1,title=schema/unknown-key::\`timelin\` is no key that belongs here%0ADid you mean timeline?",
        "::notice file=guild/cop.yaml,title=charter/unanswered::who the members are is not said yet%0ASay it in a sentence, such as "Analysts in three teams": cop charter edit",
        "::notice file=guild/cop.yaml,title=charter/unanswered::what it is about is not said yet%0ASay it in a sentence, such as "Showing data": cop charter edit",
        "::notice file=guild/cop.yaml,title=charter/unanswered::what members do together, and to what end, is not said yet%0ASay it in a sentence, such as "Publishing charts that people act on": cop charter edit",
        "::notice file=guild/goals/2026-Q4,title=goals/few::two goals for 2026-Q4%0AThree goals give a quarter its shape: cop goal add",
        "::notice file=guild/log/2026-10/first.yaml,line=2,col=9,title=record/month::it is of 2026-11-20, and lies in the folder of 2026-10%0AMove it to log/2026-11, or put its date right",
        "::notice file=guild/personas,title=personas/few::no persona yet%0AThree to five of the most prevalent make goals easier to aim: cop persona add",
      ]
    `);
  });

  it('says the findings as ever below them, and obeys nothing in them', () => {
    const { community } = checkout(BROKEN);
    const run = cop(CHECK, { cwd: community });
    const plain = cop(['check'], { cwd: community }).stdout;
    expect(run.stdout).toBe(`${commandsIn(run).join('\n')}\n\n${plain}`);
  });

  it('fails on advice under --strict, which are warnings then', () => {
    const { community } = checkout();
    const [advised, strict] = [CHECK, [...CHECK, '--strict']].map((words) =>
      cop(words, { cwd: community }),
    );
    expect([advised?.code, strict?.code]).toEqual([0, 1]);
    expect(advised?.stdout).toMatch(/^::notice /);
    expect(strict?.stdout).toMatch(/^::warning /);
  });

  it('makes ten annotations of a kind, and counts the others in the tenth', () => {
    const keys = Array.from({ length: 13 }, (_, index) => `unknown_${index}: 1\n`).join('');
    const files = { ...COMMUNITY, 'goals/2026-Q4/learn.yaml': `goal: Learn\n${keys}` };
    const errors = commandsIn(cop(CHECK, { cwd: checkout(files).community })).filter((line) =>
      line.startsWith('::error '),
    );
    expect(errors.length).toBe(10);
    expect(errors[9]).toMatch(/%0Aand 4 more errors that GitHub has no room for$/);
  });

  it('appends the findings to the step’s summary', () => {
    const { community, summary, summarised } = checkout(BROKEN);
    const circumstances = { cwd: community, env: { GITHUB_STEP_SUMMARY: summary } };
    cop(CHECK, circumstances);
    const [findings = '', count = ''] = cop(['check'], circumstances)
      .stdout.trimEnd()
      .split(/\n\n(?=\d+ error)/);
    expect(summarised()).toBe(
      `### Check of the files\n\n${count}\n\n\`\`\`text\n${findings.replaceAll('\u200b', '')}\n\`\`\`\n`,
    );
  });

  it('has the other formats by their names', () => {
    const { community: cwd } = checkout(BROKEN);
    expect(cop(['check', '--format', 'json'], { cwd })).toEqual(cop(['check', '--json'], { cwd }));
    expect(cop(['check', '--format', 'terminal'], { cwd })).toEqual(cop(['check'], { cwd }));
    expect(cop(['check', '--json', '--format', 'github'], { cwd })).toMatchObject({ code: 2 });
    expect(cop(['check', '--format', 'githib'], { cwd }).stderr).toContain('Did you mean github?');
  });

  it('exits 3 where cop.yaml cannot be read, with its annotation', () => {
    const run = cop(CHECK, {
      cwd: checkout({ ...COMMUNITY, 'cop.yaml': 'format: {\n' }).community,
    });
    expect(run.code).toBe(3);
    expect(commandsIn(run)[0]).toMatch(/^::error file=guild\/cop\.yaml,line=\d/);
  });
});
