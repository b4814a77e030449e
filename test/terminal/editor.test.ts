import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorIn, runEditor } from '../../src/terminal/editor.ts';
import { folderWith } from '../folder.ts';

describe('the editor that a person has chosen', () => {
  it.each([
    [{ EDITOR: 'nano' }, ['nano']],
    [{ VISUAL: 'code --wait', EDITOR: 'nano' }, ['code', '--wait']],
    [{ VISUAL: ' ', EDITOR: 'vim -n' }, ['vim', '-n']],
    [
      { EDITOR: '"C:\\Program Files\\Editor\\edit.exe" -w' },
      ['C:\\Program Files\\Editor\\edit.exe', '-w'],
    ],
    [{ EDITOR: 'vim; rm -rf .' }, ['vim;', 'rm', '-rf', '.']],
    [{}, undefined],
    [{ EDITOR: '' }, undefined],
  ])('%j is %j', (env, words) => {
    expect(editorIn(env)).toEqual(words);
  });
});

describe('running an editor', () => {
  const script = (code: string) => [process.execPath, '-e', code, '--'] as const;

  it('hands it the file, and no shell looks at its words', async () => {
    const file = join(
      folderWith({ 'a goal $(touch x).yaml': 'goal: Meet\n' }),
      'a goal $(touch x).yaml',
    );
    const appending = script('require("node:fs").appendFileSync(process.argv[1], "owner: ana\\n")');
    expect(await runEditor(appending, file)).toBe('fine');
    expect(readFileSync(file, 'utf8')).toBe('goal: Meet\nowner: ana\n');
  });

  it('tells an editor that failed from one that is not there', async () => {
    expect(await runEditor(script('process.exit(1)'), 'goal.yaml')).toBe('failed');
    expect(await runEditor(['no-such-editor-here'], 'goal.yaml')).toBe('missing');
  });
});
