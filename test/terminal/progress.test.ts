import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/terminal/progress.ts';
import { stepText } from '../../src/terminal/step-text.ts';

const ERASE = '\r\u001b[K';

/** A clock that is moved by hand, and a terminal that keeps what is written to it. */
function world({ width = 60, isTerminal = true } = {}) {
  let time = 10_000;
  const written: string[] = [];
  const opened: number[] = [];
  const terminal = () => {
    opened.push(time);
    return isTerminal ? { width, write: (text: string) => void written.push(text) } : undefined;
  };
  const progress = progressLine({ now: () => time, terminal });
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  /** Reads so many files, each of which takes so many milliseconds. */
  const read = (files: number, each: number) =>
    progress.during((onStep) => {
      for (let done = 0; done < files; done += 1) {
        onStep({ doing: 'Reading the log', files: { done, of: files } });
        wait(each);
      }
      return `${files} files`;
    });
  return { progress, written, opened, wait, read };
}

describe('a line of progress', () => {
  it('says nothing of what takes less than half a second, and asks for no terminal', () => {
    const { read, written, opened } = world();
    expect(read(3000, 0.1)).toBe('3000 files');
    expect({ written, opened }).toEqual({ written: [], opened: [] });
  });

  it('says after half a second how far it is, ten times a second, and is gone at the end', () => {
    const { read, written } = world();
    read(8, 125);
    expect(written).toEqual([
      `${ERASE}Reading the log: 4 of 8 files`,
      `${ERASE}Reading the log: 5 of 8 files`,
      `${ERASE}Reading the log: 6 of 8 files`,
      `${ERASE}Reading the log: 7 of 8 files`,
      ERASE,
    ]);
  });

  it('stays while others do their part of the work, and is gone when that is done, or has failed', async () => {
    const { progress, wait, written } = world();
    const work = (ending: () => number) =>
      progress.waiting(async (onStep) => {
        await Promise.resolve();
        wait(600);
        onStep({ doing: 'Reading the file' });
        await Promise.resolve();
        return ending();
      });
    expect(await work(() => 7)).toBe(7);
    expect(written.splice(0)).toEqual([`${ERASE}Reading the file`, ERASE]);
    const failing = () => {
      throw new Error('no more');
    };
    await expect(work(failing)).rejects.toThrow('no more');
    expect(written).toEqual([`${ERASE}Reading the file`, ERASE]);
  });

  it('is not written faster than it can be read', () => {
    const { read, written } = world();
    read(3000, 0.25);
    expect(written).toEqual([
      `${ERASE}Reading the log: 2,000 of 3,000 files`,
      `${ERASE}Reading the log: 2,400 of 3,000 files`,
      `${ERASE}Reading the log: 2,800 of 3,000 files`,
      ERASE,
    ]);
  });

  it('counts what follows at once to the same wait', () => {
    const { progress, read, written, wait } = world();
    read(10, 40);
    wait(200);
    expect(progress.step('Working out the figures', () => 12)).toBe(12);
    expect(written).toEqual([`${ERASE}Working out the figures`, ERASE]);
  });

  it('begins to wait anew where somebody was asked a question in between', () => {
    const { progress, read, written, wait } = world();
    read(10, 40);
    wait(20_000);
    progress.step('Working out the figures', () => 12);
    expect(written).toEqual([]);
  });

  it('is gone before the trouble is told', () => {
    const { progress, written, wait } = world();
    const failing = () =>
      progress.during((onStep) => {
        wait(900);
        onStep({ doing: 'Reading the log' });
        throw new Error('no such folder');
      });
    expect(failing).toThrow('no such folder');
    expect(written).toEqual([`${ERASE}Reading the log`, ERASE]);
  });

  it('is cut where the terminal is narrow, so that it stays on its line', () => {
    const { read, written } = world({ width: 20 });
    read(1, 0);
    read(2, 600);
    expect(written[0]).toBe(`${ERASE}Reading the log: 1…`);
  });

  it('is written nowhere where there is no terminal', () => {
    const { read, written, opened } = world({ isTerminal: false });
    read(8, 125);
    expect(written).toEqual([]);
    expect(opened.length).toBeGreaterThan(0);
  });
});

describe('a step', () => {
  it.each([
    [{ doing: 'Working out the figures' }, 'Working out the figures'],
    [
      { doing: 'Reading the log', files: { done: 1200, of: 3000 } },
      'Reading the log: 1,200 of 3,000 files',
    ],
  ])('%j is told as %s', (step, text) => {
    expect(stepText(step)).toBe(text);
  });
});
