import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { INDENT } from '../../src/prompts/question-layout.ts';
import { EXECUTABLE } from '../e2e/cop.ts';

export interface RealTerminal {
  /** Types a line and presses Enter. */
  type(line: string): void;
  /** Presses a key by tmux's name for it: `C-c`, `Down`, `Space`. */
  press(key: string): void;
  /** Waits until the screen shows a text, and gives the screen without the spaces at the ends of its lines. */
  waitFor(text: string): Promise<string>;
  /** Waits until an empty line asks for more, below the line that shows a text: what is typed before that is lost. */
  waitForLineBelow(text: string): Promise<void>;
  /** Everything that was ever written to it, also what is gone from the screen. */
  written(): string;
}

const PATIENCE = 20_000;

/** What the shell needs, beside the workspace in the same folder. */
export const SHELL_FOLDER = '.shell';

/**
 * Opens a terminal with a shell in a folder, in which `cop` is the built executable and the day is
 * 24 November 2026.
 */
export async function realTerminal(
  folder: string,
  { columns = 80, term = 'screen-256color' } = {},
): Promise<RealTerminal> {
  const path = pathWithCop(folder);
  const socket = join(folder, SHELL_FOLDER, 'tmux');
  const tmux = (...words: string[]) => {
    const run = spawnSync('tmux', ['-S', socket, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`tmux ${words.join(' ')}: ${run.stderr}`);
    return run.stdout;
  };
  const shell = `env -i PATH="${path}" TERM=${term} LANG=C.UTF-8 TZ=Europe/Lisbon COP_TODAY=2026-11-24 PS1='$ ' sh`;
  tmux('new-session', '-d', '-x', String(columns), '-y', '50', '-c', folder, shell);
  onTestFinished(() => void tmux('kill-server'));
  const written = join(folder, SHELL_FOLDER, 'written');
  tmux('pipe-pane', `cat > "${written}"`);

  const screen = () => tmux('capture-pane', '-p').replace(/ +$/gm, '').trimEnd();
  const until = async (text: string, isThere: () => boolean) => {
    for (const start = Date.now(); Date.now() - start < PATIENCE; await pause())
      if (isThere()) return screen();
    throw new Error(`never shown: ${text}\n${screen()}`);
  };
  const asksBelow = (text: string) => {
    const row = screen()
      .split('\n')
      .findLastIndex((line) => line.includes(text));
    const cursor = tmux('display-message', '-p', '#{cursor_x} #{cursor_y}').split(' ').map(Number);
    return row >= 0 && cursor[0] === INDENT.length && (cursor[1] ?? 0) > row;
  };
  const terminal: RealTerminal = {
    type: (line) => {
      tmux('send-keys', '-l', '--', line);
      tmux('send-keys', 'Enter');
    },
    press: (key) => void tmux('send-keys', key),
    waitFor: (text) => until(text, () => screen().includes(text)),
    waitForLineBelow: async (text) => {
      await until(`a line below ${text}`, () => asksBelow(text));
    },
    written: () => readFileSync(written, 'utf8'),
  };
  await terminal.waitFor('$');
  return terminal;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** The path on which programs are found, with a `cop` that runs the built executable. */
function pathWithCop(folder: string): string {
  const bin = join(folder, SHELL_FOLDER);
  mkdirSync(bin, { recursive: true });
  const program = join(bin, 'cop');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${EXECUTABLE}" "$@"\n`);
  chmodSync(program, 0o755);
  return `${bin}:${process.env.PATH}`;
}
