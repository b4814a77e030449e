import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their paths: text, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files in it, gone when the test is over. */
export function folderWith(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'cop-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/**
 * Every file and folder below a folder, sorted, with `/` on every system and behind the folders.
 * Links are left out, and not followed.
 */
export function pathsIn(root: string): string[] {
  return below(root, '').sort();
}

/** The texts of all files below a folder, by path; temps too. */
export function filesIn(root: string): Record<string, string> {
  return contentsOf(root, 'utf8');
}

/** The bytes of all files below a folder, by path, each byte a character. */
export function bytesIn(root: string): Record<string, string> {
  return contentsOf(root, 'latin1');
}

function contentsOf(root: string, encoding: 'utf8' | 'latin1'): Record<string, string> {
  const files = pathsIn(root).filter((path) => !path.endsWith('/'));
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), encoding)]));
}

// Not by one recursive call: from Node 22 on that follows links to folders.
function below(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return [`${path}/`, ...below(root, `${path}/`)];
    return entry.isFile() ? [path] : [];
  });
}
