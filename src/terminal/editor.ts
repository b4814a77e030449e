import { spawn } from 'node:child_process';
import { parseArgsStringToArgv } from 'string-argv';

/** A program with the words that stand before the file it is to open: `code --wait`. */
export type EditorCommand = readonly [program: string, ...words: string[]];

/**
 * The editor that a person has chosen: `VISUAL`, else `EDITOR`. Words are parted at spaces, quotes
 * keep them together, and no shell looks at them.
 * @returns undefined where neither is set
 */
export function editorIn(
  env: Readonly<Record<string, string | undefined>>,
): EditorCommand | undefined {
  for (const setting of [env.VISUAL, env.EDITOR]) {
    const [program, ...words] = parseArgsStringToArgv(setting ?? '');
    if (program) return [program, ...words];
  }
  return undefined;
}

/** How an editor ended: by itself, or `missing` where there is no such program. */
export type EditorEnd = 'fine' | 'failed' | 'missing';

/** Opens a file in an editor that has the terminal to itself, and waits for its end. */
export function runEditor([program, ...words]: EditorCommand, file: string): Promise<EditorEnd> {
  // ^C is for the editor while it runs.
  const leaveToEditor = () => {};
  process.on('SIGINT', leaveToEditor);
  return new Promise<EditorEnd>((resolve) => {
    const editor = spawn(program, [...words, file], { stdio: 'inherit' });
    editor.on('error', () => resolve('missing'));
    editor.on('close', (code) => resolve(code === 0 ? 'fine' : 'failed'));
  }).finally(() => process.off('SIGINT', leaveToEditor));
}
