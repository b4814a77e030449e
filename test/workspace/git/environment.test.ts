import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../../src/workspace/disk.ts';
import { gitEnvironment, gitProgram } from '../../../src/workspace/git/environment.ts';

describe('the environment that git is run with', () => {
  it('has nothing that leads git elsewhere, or to another program', () => {
    const led = {
      GIT_DIR: '/elsewhere/.git',
      GIT_WORK_TREE: '/elsewhere',
      GIT_INDEX_FILE: '/elsewhere/index',
      GIT_OBJECT_DIRECTORY: '/elsewhere/objects',
      GIT_ALTERNATE_OBJECT_DIRECTORIES: '/elsewhere/objects',
      GIT_COMMON_DIR: '/elsewhere',
      GIT_NAMESPACE: 'other',
      GIT_EXTERNAL_DIFF: 'evil',
      GIT_SSH_COMMAND: 'evil',
      GIT_PAGER: 'evil',
      GIT_TRACE: '/elsewhere/trace',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_REPLACE_REF_BASE: 'refs/other',
      git_dir: '/elsewhere/.git',
      GIT_CONFIG: '/elsewhere/config',
    };
    const left = Object.keys(gitEnvironment(led));
    expect(left.filter((name) => name in led)).toEqual([]);
  });

  it('has what a person says of their own git, and all that is not about git', () => {
    const own = {
      HOME: '/home/ana',
      PATH: '/usr/bin',
      GIT_CONFIG_GLOBAL: '/home/ana/gitconfig',
      GIT_CONFIG_SYSTEM: '/etc/other',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_CONFIG_PARAMETERS: "'safe.directory=*'",
      GIT_EXEC_PATH: '/opt/git/libexec',
      GIT_CEILING_DIRECTORIES: '/home',
      GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
    };
    expect(gitEnvironment(own)).toMatchObject(own);
  });

  it('keeps git from writing, asking and fetching, whatever was said', () => {
    const said = { GIT_OPTIONAL_LOCKS: '1', GIT_ALLOW_PROTOCOL: 'ext:https', LC_ALL: 'de_DE' };
    expect(gitEnvironment(said)).toEqual({
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_GRAFT_FILE: '/dev/null',
      LC_ALL: 'C',
    });
  });
});

describe('the program that is run', () => {
  const there = (...paths: string[]) => ({
    kindOf: (path: string): EntryKind | undefined => (paths.includes(path) ? 'file' : undefined),
  });
  const GIT = 'C:\\Program Files\\Git\\cmd\\git.exe';
  const PATH = '.;tools;C:\\Windows;C:\\Program Files\\Git\\cmd';

  it('is the one that the system finds on the PATH', () => {
    expect(gitProgram(there(), {}, 'linux')).toBe('git');
    expect(gitProgram(there(), {}, 'darwin')).toBe('git');
  });

  it('is on Windows never one in the current folder', () => {
    const disk = there('.\\git.exe', 'git.exe', 'tools\\git.exe', GIT);
    expect(gitProgram(disk, { PATH }, 'win32')).toBe(GIT);
    expect(gitProgram(disk, { Path: PATH }, 'win32')).toBe(GIT);
  });

  it('is none where Windows has none, or does not say', () => {
    const closed = {
      kindOf: () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    };
    expect(gitProgram(there(), { PATH }, 'win32')).toBeUndefined();
    expect(gitProgram(closed, { PATH }, 'win32')).toBeUndefined();
    expect(gitProgram(there(GIT), {}, 'win32')).toBeUndefined();
  });
});
