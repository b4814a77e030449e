import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const shell = process.platform === 'win32';

/** No registry to ask: whatever is not in the tarball is not to be had. */
function offline(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: home,
    USERPROFILE: home,
    npm_config_cache: join(home, 'cache'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    COP_TODAY: '2026-11-24',
  };
}

/** On Windows npx is a batch file, and so needs a shell, which needs quotes. */
function quoted(word: string): string {
  return shell ? `"${word}"` : word;
}

function packed(into: string): string {
  // Without the scripts: the build is there, and other tests are using it.
  execFileSync(npm, ['pack', '--ignore-scripts', '--pack-destination', into], {
    stdio: 'pipe',
    shell,
  });
  const tarball = readdirSync(into).find((file) => file.endsWith('.tgz'));
  return join(into, tarball ?? '');
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cop-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const tarball = packed(folder);
  const project = join(folder, 'project');
  mkdirSync(project);
  const env = offline(folder);
  const run = (words: readonly string[], cwd = project) =>
    spawnSync(npx, ['--offline', 'cop-toolkit', ...words.map(quoted)], {
      cwd,
      env,
      encoding: 'utf8',
      shell,
    });

  execFileSync(npm, ['init', '-y'], { cwd: project, env, stdio: 'pipe', shell });
  execFileSync(npm, ['install', '--offline', tarball], { cwd: project, env, stdio: 'pipe', shell });

  it('installs from the tarball alone, without a network and without a dependency', () => {
    expect(
      readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['cop-toolkit']);
  });

  it('holds the program, templates, schemas, an example and the licences of what is in the bundle', () => {
    const inside = join(project, 'node_modules', 'cop-toolkit');
    for (const path of [
      'bin/cop.js',
      'dist/cop.cjs',
      'dist/inquirer-asker.js',
      'templates/sheets/persona.md',
      'templates/schemas/goal.json',
      'templates/schemas/report.json',
      'templates/schemas/explain.json',
      'examples/product-community/cop.yaml',
      'THIRD-PARTY-LICENSES',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
    ])
      expect(existsSync(join(inside, path)), path).toBe(true);
    expect(existsSync(join(inside, 'src'))).toBe(false);
  });

  it('goes from init to report, and prints commands that work as typed', () => {
    const init = run([
      'init',
      'guild',
      '--name',
      'Chart Guild',
      '--timezone',
      'Europe/Lisbon',
      '--no-input',
    ]);
    expect(init.stderr).not.toContain('fault of cop');
    expect(init.status).toBe(0);
    expect(init.stdout + init.stderr).toContain('npx cop-toolkit persona add');
    const at = ['-C', 'guild'];
    const goal = ['goal', 'add', 'Get to know one another', '--timeline', 'Weeks 5-12'];
    expect(run([...at, ...goal, '--key-result', 'Invite at least 20 members']).status).toBe(0);
    expect(run([...at, 'checkin', 'invite-members', '12']).status).toBe(0);
    const report = run([...at, 'report']);
    expect(report.stderr).toBe('');
    expect(report.stdout).toContain('12 of 20');
    expect(report.status).toBe(0);
  });

  it('writes the example', () => {
    expect(run(['init', '--example', 'example']).status).toBe(0);
    expect(run(['-C', 'example', 'report', '--as-of', '2026-11-24']).status).toBe(0);
  });
});

describe('the name on npm', () => {
  it('is never the bare `cop`, which is somebody else’s', () => {
    const texts = ['*.md', 'docs', 'templates', 'src', 'examples'];
    const hits = spawnSync('git', ['grep', '-nE', 'npx (-y |--yes )?cop( |$|`)', '--', ...texts], {
      cwd: resolve('.'),
      encoding: 'utf8',
    });
    // 1 is git's word for no hit; 128 would be that there is nothing to search.
    expect(hits).toMatchObject({ status: 1, stdout: '' });
  });
});
