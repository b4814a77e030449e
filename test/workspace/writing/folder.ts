import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CopError } from '../../../src/domain/errors.ts';
import { isTempName } from '../../../src/workspace/temp-name.ts';

/** A new folder with these files in it, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'cop-writing-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** What files a folder holds, by path; temps too. Links are not followed. */
export function filesIn(root: string): Record<string, string> {
  return Object.fromEntries(
    pathsIn(root, '').map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

// Not by one recursive call: from Node 22 on that follows links to folders.
function pathsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return pathsIn(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** A folder's files without the temps, and the number of temps. */
export function withoutTemps(root: string): { files: Record<string, string>; temps: number } {
  const all = Object.entries(filesIn(root));
  const kept = all.filter(([path]) => !isTempName(path.replace(/^.*\//, '')));
  return { files: Object.fromEntries(kept), temps: all.length - kept.length };
}

/** The trouble that an action ends in. */
export function troubleOf(action: () => unknown): CopError {
  try {
    action();
  } catch (error) {
    if (error instanceof CopError) return error;
    throw error;
  }
  throw new Error('expected trouble, and there was none');
}
