import type { Finding } from '../../../src/domain/finding.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import type { Loaded, Scope } from '../../../src/workspace/loaded.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { type Files, folderWith } from '../../folder.ts';

export const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';
export const GOAL = 'goal: Meet\ntimeline: Weeks 1-3\n';

const EVERYTHING: Scope = { personas: 'all', goals: 'all', log: 'carefully' };

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
