import { type Community, referenceTo } from '../../domain/community.ts';
import type { FileProblem, Path } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { isOwnType } from '../../domain/happening-types.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Counted, Measure } from '../../domain/measure.ts';
import { nearest } from '../../domain/nearest.ts';
import { counted } from '../../domain/number-text.ts';
import type { LogRecord } from '../../domain/record.ts';
import { END_OF_LOG } from '../log-order.ts';
import { byKeyResult, standingCheckIns } from '../standing.ts';

/** A key result that counts itself, and where it stands. */
interface Measured {
  readonly goal: Goal;
  readonly keyResult: KeyResult;
  readonly measure: Measure;
  /** Where its measure is written. */
  readonly path: Path;
}

/**
 * What can hardly be meant by key results that count themselves: a share whose unit is no percentage, a
 * type of record that nobody ever wrote, and figures that people say of what counts itself.
 */
export function measureAdvice(community: Community): readonly FileProblem[] {
  const all = measuredIn(community);
  if (all.length === 0) return [];
  const said = figuresSaid(community.records);
  return all.flatMap((one) => [
    ...unitThatDiffers(one),
    ...(community.unread.log.length > 0 ? [] : typeOfNoRecord(one, community.records)),
    ...saidBeside(one, said),
  ]);
}

/** The key results that count themselves, in the order of the goals. */
export function measuredIn({ goals }: Pick<Community, 'goals'>): readonly Measured[] {
  return goals.flatMap((goal) =>
    goal.keyResults.flatMap((keyResult, index) => {
      const { measure } = keyResult;
      return measure ? [{ goal, keyResult, measure, path: ['key_results', index, 'measure'] }] : [];
    }),
  );
}

const PERCENT = /^(?:%|percent|per cent|pct)(?: |$)/i;

/** A share comes as a percentage; what is counted never does. */
function unitThatDiffers({ goal, keyResult, measure, path }: Measured): readonly FileProblem[] {
  const { unit } = keyResult;
  const isPercent = unit !== null && PERCENT.test(unit.trim());
  const reference = referenceTo(goal, keyResult);
  const about = { code: 'key-result/measure-unit', file: goal.file, path, at: 'key' } as const;
  if (measure.way === 'share' && !isPercent)
    return [
      {
        ...about,
        message: `a share comes as a percentage, 0 to 100, and its unit is ${unit ?? 'not said'}`,
        remedy: 'Say it, and let its numbers be percentages',
        command: `kr edit ${reference} --unit %`,
      },
    ];
  if (isPercent && (measure.way === 'count' || measure.way === 'distinct'))
    return [
      {
        ...about,
        message: 'this counts how many there are, and its unit is a percentage',
        remedy: 'Write a share: what is counted, and what that is a part of. For what there is',
        command: 'measure list',
      },
    ];
  return [];
}

/** A type of their own that no record has is perhaps written otherwise. */
function typeOfNoRecord(
  { goal, measure, path }: Measured,
  records: readonly LogRecord[],
): readonly FileProblem[] {
  const types = sourcesOf(measure).flatMap(({ source }) =>
    source.kind === 'records' && isOwnType(source.type) ? [source.type] : [],
  );
  if (types.length === 0) return [];
  const known = [...new Set(records.map(({ type }) => type))].filter(isOwnType);
  return [...new Set(types)]
    .filter((type) => !known.includes(type))
    .map((type) => {
      const meant = nearest(type, known);
      return {
        code: 'key-result/measure-type',
        file: goal.file,
        path,
        at: 'value',
        message: `no record has the type ${type}: it counts nothing yet`,
        remedy: meant ? `Did you mean ${meant}?` : 'Record the first one',
        ...(meant ? {} : { command: `log ${type}` }),
      } as const;
    });
}

function sourcesOf(measure: Measure): readonly Pick<Counted, 'source'>[] {
  return measure.way === 'share' ? [measure.of, measure.over] : [measure];
}

/** By key result, how many of the check-ins that stand say a figure. */
function figuresSaid(records: readonly LogRecord[]): ReadonlyMap<string, number> {
  const saying = standingCheckIns(records, END_OF_LOG).filter(({ said }) => said !== null);
  return new Map([...byKeyResult(saying)].map(([reference, its]) => [reference, its.length]));
}

function saidBeside(
  { goal, keyResult, path }: Measured,
  said: ReadonlyMap<string, number>,
): readonly FileProblem[] {
  const reference = referenceTo(goal, keyResult);
  const count = said.get(reference) ?? 0;
  if (count === 0) return [];
  const says = count === 1 ? 'says' : 'say';
  return [
    {
      code: 'key-result/counts-itself',
      file: goal.file,
      path,
      at: 'key',
      message: `it counts itself: what ${counted(count, 'check-in')} ${says} of where it stands does not count`,
      remedy: `Take ${count === 1 ? 'it' : 'them'} back, or let people say it again and count nothing`,
      command: `kr edit ${reference} --unset measure`,
    },
  ];
}
