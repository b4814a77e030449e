import type { KeptImport } from '../../domain/imports.ts';
import type { MemberFile } from '../../domain/member.ts';
import { newPerson, withFacts } from '../../insight/import-members/with-facts.ts';
import type { MemberImportPlan, Updated } from '../../insight/import-members.ts';
import type { FileChange } from '../../workspace/change-files.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { newMemberId, rosterFiles } from '../../workspace/new-roster.ts';
import { withMembers } from '../../workspace/roster-lines.ts';
import { membersIn } from '../../workspace/roster-people.ts';
import { ulids } from '../../workspace/write-records.ts';
import { changeSeveral } from '../running/change-several.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';
import { keeping } from './keep.ts';

/** What an import is to write. */
export interface ToWrite {
  readonly plan: MemberImportPlan;
  /** How its columns were understood, and under which name that is kept; null where it is not. */
  readonly kept: { readonly name: string; readonly how: KeptImport } | null;
}

/** What was written. */
export interface Written {
  /** Of the new people, in the order of the plan. */
  readonly ids: readonly string[];
  readonly made: readonly string[];
  readonly changed: readonly string[];
}

/**
 * Writes the new people into new roster files, and what is new of the others on their lines: all of it, or
 * where something fails nothing. Under `--dry-run` it prints the diff.
 * @throws CopError exit 2 or 3 where a file would say what it may not, or cannot be edited safely, 4 where
 *   the disk refuses, 5 where somebody is there no more, or a file changes all the time
 */
export function writeImport(
  session: Session,
  open: Open,
  { plan, kept }: ToWrite,
  { dryRun }: { readonly dryRun?: boolean | undefined },
): Written {
  const people = newPeople(plan, open);
  const ids = people.map(({ id }) => id);
  const files = rosterFiles(people, { now: session.now, makeUlid: ulids() });
  const changes = [...updating(plan.updated), ...(kept ? [keeping(kept.name, kept.how)] : [])];
  const made = files.map(({ path }) => path);
  return { ids, made, changed: writeTogether(session, open, { changes, files }, { dryRun }) };
}

/**
 * Writes new files and changes others: all of it, or where something fails nothing. Under `--dry-run` it
 * prints the diff.
 * @returns the paths of the files that were changed
 * @throws CopError as `writeImport` does
 */
export function writeTogether(
  session: Session,
  open: Open,
  {
    changes,
    files,
  }: { readonly changes: readonly FileChange[]; readonly files: readonly NewFile[] },
  { dryRun }: { readonly dryRun?: boolean | undefined },
): readonly string[] {
  if (changes.length > 0)
    return changeSeveral(session, open, changes, { dryRun, news: files }).changed;
  if (files.length > 0) writeNew(session, open.root, files, { dryRun });
  return [];
}

/** Everybody new, with an id that nobody has: never one that the file says. */
function newPeople({ added }: MemberImportPlan, { community }: Open): readonly MemberFile[] {
  const taken = new Set(community.members.map(({ id }) => id.toLowerCase()));
  return added.map(({ facts }) => {
    const id = newMemberId(taken, Math.random);
    taken.add(id);
    return newPerson(id, facts);
  });
}

/** The lines of those who are updated, file by file, worked out anew from what they say by then. */
function updating(updated: readonly Updated[]): readonly FileChange[] {
  const byFile = new Map<string, Updated[]>();
  for (const one of updated) {
    const { file } = one.member.place;
    const same = byFile.get(file);
    if (same) same.push(one);
    else byFile.set(file, [one]);
  }
  return [...byFile].map(([path, all]) => ({
    path,
    plan: (source) => {
      const ids = all.map(({ member }) => member.id);
      const says = new Map(all.map((one) => [one.member.id, one.says]));
      const changed = membersIn(source, ids).map((now) => {
        const facts = says.get(now.id);
        return [now.id, facts ? withFacts(now, facts) : now] as const;
      });
      return { text: withMembers(source.text, new Map(changed), path), alongside: [] };
    },
  }));
}
