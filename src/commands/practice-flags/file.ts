import { CopError, EXIT } from '../../domain/errors.ts';
import { isMapping, textAt, type WrittenKeyResult } from '../../domain/key-result-wishes.ts';
import { FACILITATION_FILE } from '../../domain/layout.ts';
import type { Practice } from '../../domain/practice.ts';
import { resolvePractice } from '../../insight/resolve-practice.ts';
import { readToChange } from '../../workspace/change-file.ts';
import { hasFacilitation } from '../../workspace/new-practice.ts';
import { type Open, refuseErrors } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** A practice as it stands in its file, perhaps with an error in it. */
export interface Written {
  /** Where in the list it stands. */
  readonly index: number;
  /** '' where it has none that is a text. */
  readonly id: string;
  readonly practice: string;
  readonly keys: WrittenKeyResult;
}

/**
 * What `facilitation.yaml` says; undefined where there is no such file.
 * @throws CopError exit 3 where it is no YAML that can be understood, 4 where the disk does not give it
 */
export function facilitationData(session: Session, { root }: Pick<Open, 'root'>): unknown {
  if (!hasFacilitation(session.disk, root)) return undefined;
  const source = readToChange(session.disk, root, FACILITATION_FILE);
  refuseErrors(source.yaml.faults.map((fault) => source.finding(fault)));
  return source.yaml.data;
}

/** The practices of the file, as far as they are mappings. */
export function practicesIn(data: unknown): readonly Written[] {
  const listed: unknown = isMapping(data) ? data.practices : undefined;
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((keys: unknown, index) =>
    isMapping(keys)
      ? [{ index, id: textAt(keys, 'id') ?? '', practice: textAt(keys, 'practice') ?? '', keys }]
      : [],
  );
}

/**
 * The practice that is named on the command line, to be changed or removed, also where the file has an
 * error.
 * @throws CopError exit 2 where there is none, or there are several; 3 where the file cannot be understood
 */
export function practiceToEdit(session: Session, open: Open, written: string): Written {
  return resolvePractice(written, practicesIn(facilitationData(session, open)));
}

/**
 * A practice that somebody took out meanwhile cannot be changed.
 * @throws CopError exit 5
 */
export function stillThere(data: unknown, id: string): Written {
  const found = practicesIn(data).find((one) => one.id === id);
  if (found) return found;
  throw new CopError(EXIT.changed, `there is no practice "${id}" any more`, {
    remedy: 'Somebody took it out meanwhile, or gave it another id',
    command: 'practice list',
  });
}

/**
 * The practices, all of which could be read.
 * @throws CopError exit 3 where their file has an error
 */
export function practicesRead({ community, findings }: Open): readonly Practice[] {
  refuseErrors(
    findings.filter(
      ({ place, severity }) => place.file === FACILITATION_FILE && severity === 'error',
    ),
  );
  return community.practices;
}
