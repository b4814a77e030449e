import { addDays, type CivilDate } from '../../../src/domain/civil-date.ts';
import type { Happening } from '../../../src/domain/happening.ts';
import type { Member } from '../../../src/domain/member.ts';
import type { Practice } from '../../../src/domain/practice.ts';
import { isByCalendar } from '../../../src/domain/practice-rhythm.ts';
import { isHappening, type LogRecord } from '../../../src/domain/record.ts';

interface Slow {
  readonly one: Practice;
  readonly records: readonly LogRecord[];
  readonly members: readonly Member[];
  readonly asOf: CivilDate;
  readonly weekStarts: 'monday' | 'sunday';
}

interface Found {
  readonly key: string;
  readonly from: CivilDate;
  readonly due: CivilDate;
  readonly by: Happening[];
}

/**
 * The occasions of a practice that says since when it is due, and how each is: looked for day by day and
 * record by record, for small cases without corrections.
 */
export function slowly({ one, records, members, asOf, weekStarts }: Slow): [string, string][] {
  const happened = records
    .filter(isHappening)
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
  const showing = happened.filter((record) =>
    record.type === 'practice' ? record.says.practice === one.id : record.type === one.shownBy,
  );
  return foundFor().map(({ key, due, by }) => [key, stateOf(by, due, asOf)]);

  function foundFor(): readonly Found[] {
    switch (one.rhythm.kind) {
      case 'weeks':
      case 'months':
        return inPeriods(periods(one, asOf, weekStarts), showing, { one, asOf });
      case 'after-experience':
        return afterExperiences(one, happened, showing);
      case 'after-joining':
        return afterJoining(one, members, showing, asOf);
    }
  }
}

function stateOf(by: readonly Happening[], due: CivilDate, asOf: CivilDate): string {
  if (by.some((record) => record.type !== 'practice' || record.says.outcome !== 'skipped'))
    return 'done';
  if (by.length > 0) return 'skipped';
  return due < asOf ? 'missed' : 'open';
}

/** The days of each period by a day: a period ends where a day begins a new week or month, every so often. */
function periods(
  { rhythm, since }: Practice,
  asOf: CivilDate,
  weekStarts: 'monday' | 'sunday',
): readonly CivilDate[][] {
  if (since === null || !isByCalendar(rhythm)) throw new Error('by the calendar, and since a day');
  const begins = (on: CivilDate) =>
    rhythm.kind === 'months'
      ? on.endsWith('-01')
      : new Date(`${on}T12:00:00Z`).getUTCDay() === (weekStarts === 'monday' ? 1 : 0);
  let on = since;
  while (!begins(on)) on = addDays(on, -1);
  const found: CivilDate[][] = [];
  while (on <= asOf) {
    const period: CivilDate[] = [];
    for (let begun = 0; ; on = addDays(on, 1)) {
      if (begins(on)) begun += 1;
      if (begun > rhythm.every) break;
      period.push(on);
    }
    found.push(period);
  }
  return found;
}

/** Of each period the days from the practice's first on; of one that is cut so, nothing where it went by unshown. */
function inPeriods(
  all: readonly CivilDate[][],
  showing: readonly Happening[],
  { one: { since }, asOf }: Pick<Slow, 'one' | 'asOf'>,
): readonly Found[] {
  return all.flatMap((period) => {
    const left = period.filter((on) => since !== null && on >= since);
    const [key, from, due] = [period[0], left[0], left.at(-1)];
    if (!key || !from || !due || from > asOf) return [];
    const by = showing.filter(({ on }) => left.includes(on));
    const isLetGo = left.length < period.length && by.length === 0 && due < asOf;
    return isLetGo ? [] : [{ key, from, due, by }];
  });
}

function afterExperiences(
  { rhythm, since }: Practice,
  happened: readonly Happening[],
  showing: readonly Happening[],
): readonly Found[] {
  const within = 'within' in rhythm ? rhythm.within : 0;
  const held = happened.filter(({ type }) => type === 'experience');
  const sameName = (a: Happening, b: Happening) => a.says.experience === b.says.experience;
  const sessions = held.filter(
    (one, index) =>
      held.findIndex((other) => sameName(one, other) && other.on === one.on) === index,
  );
  const isFirst = (one: Happening) => held.find((other) => sameName(one, other)) === one;
  const found = sessions
    .filter(({ on }) => since !== null && on >= since)
    .map((session) => {
      const { on, says } = session;
      const due = addDays(on, within);
      const isOf = (one: Happening) =>
        sameName(one, session) &&
        one.on >= on &&
        (one.on <= due ||
          !sessions.some(
            (other) => sameName(other, session) && other.on > on && other.on <= one.on,
          ));
      const key = isFirst(session) ? String(says.experience) : `${says.experience}-${on}`;
      return { key, from: on, due, by: showing.filter(isOf) };
    });
  return filled(
    found,
    showing.filter(({ type, says }) => type === 'practice' && says.experience === undefined),
  );
}

function afterJoining(
  { rhythm, since }: Practice,
  members: readonly Member[],
  showing: readonly Happening[],
  asOf: CivilDate,
): readonly Found[] {
  const within = 'within' in rhythm ? rhythm.within : 0;
  const found = members.flatMap(({ id, joined, status }) => {
    if (joined === null || since === null || joined < since || joined > asOf) return [];
    const by = showing.filter((one) => one.members.includes(id) && one.on >= addDays(joined, -7));
    if (status === 'invited' || (status === 'left' && by.length === 0)) return [];
    return [{ key: id, from: joined, due: addDays(joined, within), by }];
  });
  return filled(
    found.sort((a, b) => (`${a.from} ${a.key}` < `${b.from} ${b.key}` ? -1 : 1)),
    showing.filter((one) => one.type === 'practice' && one.members.length === 0),
  );
}

/** Each record that does not say which occasion it is of goes to the first that nothing shows yet. */
function filled(found: readonly Found[], unspecific: readonly Happening[]): readonly Found[] {
  for (const record of unspecific)
    found
      .find(({ by, from, due }) => by.length === 0 && from <= record.on && record.on <= due)
      ?.by.push(record);
  return found;
}
