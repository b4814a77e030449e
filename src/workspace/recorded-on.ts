import type { CivilDate } from '../domain/civil-date.ts';
import { logFolder, recordPath } from '../domain/layout.ts';
import { contentsOf, pathIn } from './contents.ts';
import type { Disk } from './disk.ts';
import type { Recorded } from './write-records.ts';

const RECORD_FILE = /^\d{4}-\d\d-\d\d-([0-7][0-9A-HJKMNP-TV-Z]{25})\.yaml$/;

/**
 * The records that `cop` has written of some days by now, as far as the names of their files tell,
 * without a look into any: of each file its first. Those behind it were made at the same moment.
 */
export function recordedOn(
  disk: Disk,
  root: string,
  days: ReadonlySet<CivilDate>,
): readonly Recorded[] {
  return [...days].flatMap((on) => {
    const folder = logFolder(on);
    return contentsOf(disk, root, folder).files.flatMap((name): Recorded[] => {
      const id = RECORD_FILE.exec(name)?.[1];
      const isOfDay = id !== undefined && recordPath(on, id) === pathIn(folder, name);
      return isOfDay ? [{ id, on, type: 'change' }] : [];
    });
  });
}
