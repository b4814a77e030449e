import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import type { Loaded, Scope } from '../../../src/workspace/loaded.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';

/** The files of a folder by their paths: text, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';
export const GOAL = 'goal: Meet\ntimeline: Weeks 1-3\n';

const EVERYTHING: Scope = { personas: 'all', goals: 'all', log: 'carefully' };
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes files to a new folder, which goes when the test is over. */
export function folderWith(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'cop-reading-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A workspace of these files, with a charter if they have none. */
export function workspaceWith(files: Files): string {
  return folderWith({ 'cop.yaml': CHARTER, ...files });
}

/** Reads a workspace; all of it, unless `scope` says less. */
export function load(
  root: string,
  scope: Parameters<typeof loadWorkspace>[2] = EVERYTHING,
  disk: Disk = nodeDisk,
): Loaded {
  return loadWorkspace(disk, root, scope);
}

/** What `load` finds in a workspace of these files, as text. */
export function findingsIn(files: Files, scope = EVERYTHING): string[] {
  return load(workspaceWith(files), scope).findings.map(asText);
}

/** All that a finding says: the place, what is wrong, the line with the part that is meant, the remedy. */
export function asText(finding: Finding): string {
  const { place, severity, code, excerpt, message, remedy, command } = finding;
  const where = [place.file, place.line, place.column].filter((one) => one !== undefined).join(':');
  const column = (excerpt?.column ?? place.column ?? 1) - 1;
  return [
    `${where} ${severity} ${code}`,
    ...(excerpt ? [excerpt.text, ' '.repeat(column) + '^'.repeat(excerpt.length)] : []),
    message,
    remedy,
    ...(command === undefined ? [] : [`cop ${command}`]),
  ].join('\n');
}

/** Every file below a folder with its bytes. */
export function bytesIn(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path).toString('hex')]),
  );
}
