import type { FileProblem } from '../../domain/finding.ts';
import type { CheckIn } from '../../domain/record.ts';

/** Records that do nothing, or not what they say. They stay as they are. */
export function recordsWithoutEffect(checkIns: readonly CheckIn[]): readonly FileProblem[] {
  const byId = new Map<string, CheckIn>();
  for (const one of checkIns) if (one.id !== null && !byId.has(one.id)) byId.set(one.id, one);
  const circling = inCircles(checkIns, byId);
  return checkIns.flatMap((one) => {
    const named = byId.get(one.withdraws ?? one.corrects ?? '');
    if (!named) return [];
    return circling.has(one) ? circle(one, named) : (withdrawn(one, named) ?? oneKey(one, named));
  });
}

/** The records that correct themselves, or one another in a circle. */
function inCircles(
  checkIns: readonly CheckIn[],
  byId: ReadonlyMap<string, CheckIn>,
): ReadonlySet<CheckIn> {
  const found = new Set<CheckIn>();
  const seen = new Set<CheckIn>();
  for (const start of checkIns) {
    const walk: CheckIn[] = [];
    let one: CheckIn | undefined = start;
    while (one && !seen.has(one)) {
      seen.add(one);
      walk.push(one);
      one = byId.get(one.corrects ?? '');
    }
    const back = one ? walk.indexOf(one) : -1;
    if (back >= 0) for (const member of walk.slice(back)) found.add(member);
  }
  return found;
}

function circle(one: CheckIn, named: CheckIn): readonly FileProblem[] {
  return about(one, 'corrects', {
    message:
      one === named
        ? 'it corrects itself, which does nothing'
        : 'it and what it corrects correct one another; only the last of them stands',
    remedy: 'Copy the id of the record that is meant',
  });
}

function withdrawn(one: CheckIn, named: CheckIn): readonly FileProblem[] | undefined {
  if (one.withdraws === null || named.withdraws === null) return undefined;
  return about(one, 'withdraws', {
    message: 'it withdraws a withdrawal, which does nothing: what was withdrawn stays so',
    remedy: 'Record it again',
    command: 'checkin',
  });
}

function oneKey(one: CheckIn, named: CheckIn): readonly FileProblem[] {
  if (one.key === null || one.key !== named.key) return [];
  const does = one.withdraws === null ? 'corrects' : 'withdraws';
  return about(one, 'key', {
    message: `it has the key of the record that it ${does}, so the two are one, and the first stands`,
    remedy: 'Give it a key of its own, or none',
  });
}

function about(
  { place }: CheckIn,
  key: string,
  says: Pick<FileProblem, 'message' | 'remedy' | 'command'>,
): readonly FileProblem[] {
  return [{ code: 'record/no-effect', file: place.file, path: [key], at: 'value', place, ...says }];
}
