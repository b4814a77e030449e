import { CopError, EXIT } from '../../domain/errors.ts';
import type { Member, MemberFile } from '../../domain/member.ts';
import { onePerson, sameAs } from '../../insight/same-person.ts';
import { readToChange } from '../../workspace/change-file.ts';
import type { FileChange } from '../../workspace/change-files.ts';
import type { Disk } from '../../workspace/disk.ts';
import { withMembers } from '../../workspace/roster-lines.ts';
import { memberIn, ownKeysIn } from '../../workspace/roster-people.ts';
import type { Source } from '../../workspace/source.ts';

/** Two people of the roster: the one who stays, and the one who turned out to be them. */
export interface Two {
  readonly first: Member;
  readonly other: Member;
}

/** What the two lines say. */
export interface TwoLines {
  readonly first: MemberFile;
  readonly other: MemberFile;
}

/** What the two lines say now. Nothing is written. */
export function twoLines(disk: Disk, root: string, { first, other }: Two): TwoLines {
  return {
    first: memberIn(readToChange(disk, root, first.place.file), first.id),
    other: memberIn(readToChange(disk, root, other.place.file), other.id),
  };
}

/**
 * The changes that make one person of two lines: first the one who stays gains what only the other
 * knows, so that where the power goes in between nothing is lost and the same command completes it.
 */
export function changesOf(disk: Disk, root: string, two: Two): readonly FileChange[] {
  const [path, otherPath] = [two.first.place.file, two.other.place.file];
  if (path === otherPath)
    return [
      {
        path,
        plan: (source) => {
          const changed = new Map([...gaining(source, source, two), ...pointing(source, two)]);
          return { text: withMembers(source.text, changed, path), alongside: [] };
        },
      },
    ];
  let taken = '';
  return [
    {
      path,
      plan: (source) => {
        const from = readToChange(disk, root, otherPath);
        taken = saidOf(from, two.other.id);
        return {
          text: withMembers(source.text, gaining(source, from, two), path),
          alongside: [],
        };
      },
    },
    {
      path: otherPath,
      plan: (source) => {
        if (saidOf(source, two.other.id) !== taken) throw changedMeanwhile(otherPath, two.other);
        return { text: withMembers(source.text, pointing(source, two), otherPath), alongside: [] };
      },
    },
  ];
}

type Changed = ReadonlyMap<string, MemberFile>;

function gaining(source: Source, from: Source, { first, other }: Two): Changed {
  const known = ownKeysIn(source, first.id);
  const own = Object.entries(ownKeysIn(from, other.id)).filter(
    ([key]) => !Object.hasOwn(known, key),
  );
  const { kept } = onePerson(
    memberIn(source, first.id),
    memberIn(from, other.id),
    Object.fromEntries(own),
  );
  return new Map([[first.id, kept]]);
}

function pointing(source: Source, { first, other }: Two): Changed {
  return new Map([[other.id, sameAs(memberIn(source, other.id), first.id)]]);
}

function saidOf(source: Source, id: string): string {
  return JSON.stringify([memberIn(source, id), ownKeysIn(source, id)]);
}

function changedMeanwhile(path: string, { id }: Member): CopError {
  return new CopError(EXIT.changed, `the line of ${id} in ${path} was changed meanwhile`, {
    remedy: 'Try again',
  });
}
