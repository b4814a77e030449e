import type { Frame } from './any-charter.ts';
import { decimal } from './any-key-result.ts';
import type { FigurePick } from './any-record.ts';
import { dayLater } from './days.ts';
import type { RecordData, WrittenKeep, WrittenKeyResult, WrittenReach } from './written.ts';

interface About {
  readonly keyResult: WrittenKeyResult;
  readonly days: readonly string[];
  /** The day that the record is of. */
  readonly on: string;
  readonly asOf: string;
  readonly frame: Frame;
}

type Figure = Pick<
  RecordData,
  'type' | 'value' | 'add' | 'done' | 'undone' | 'note' | 'field' | 'was' | 'is'
>;

/** What a record says, as it befits its key result. */
export function figureOf(pick: FigurePick, about: About): Figure {
  if (pick.says === 'change') return { type: 'change', field: 'target', was: 1, is: 2 };
  if (pick.says === 'note') return { type: 'check-in', note: 'Looked at it' };
  const { keyResult } = about;
  switch (keyResult.kind) {
    case 'reach':
      return { type: 'check-in', ...reachFigure(pick, keyResult, about) };
    case 'keep':
      return { type: 'check-in', value: levelOf(pick, keyResult) };
    case 'milestone': {
      const step = keyResult.steps?.[pick.step % keyResult.steps.length]?.id ?? true;
      return { type: 'check-in', ...(pick.isDone ? { done: step } : { undone: step }) };
    }
  }
}

function reachFigure(
  pick: FigurePick,
  { baseline = 0, target }: WrittenReach,
  about: About,
): Pick<Figure, 'value' | 'add'> {
  const distance = target - baseline;
  if (pick.says === 'value')
    return { value: decimal(baseline + distance * shareOf(pick, about) + pick.nudge, pick.digits) };
  const add = pick.isAddedShare ? (distance * pick.added) / 10 : Math.sign(distance) * pick.added;
  return { add: decimal(add, 6) };
}

/**
 * A share of the way: a plain one, or what on some day was just enough. It has five decimals: with more
 * it would differ from thirds and sevenths by less than the 1e-9 to which the program's numbers hold.
 */
function shareOf(pick: FigurePick, { days, on, asOf, frame }: About): number {
  if (pick.at === 'way') return pick.way;
  const day = { on, 'as-of': asOf, 'look-back': dayLater(asOf, -7) }[pick.at];
  const expected = days.filter((one) => one <= day).length / days.length;
  const {
    on_track = 0.9,
    on_track_gap = 0.1,
    at_risk = 0.6,
    at_risk_gap = 0.25,
  } = frame.charter.status ?? {};
  const ratio = { even: 1, on_track, at_risk }[pick.bar];
  const gap = { even: 0, on_track: on_track_gap, at_risk: at_risk_gap }[pick.bar];
  return decimal(pick.isByGap ? expected - gap : expected * ratio, 5);
}

/** A level at its bound, or a little beside it. */
function levelOf({ off, isDone }: FigurePick, { at_least, at_most }: WrittenKeep): number {
  const bound = (isDone ? at_least : at_most) ?? at_least ?? at_most ?? 0;
  return decimal(bound + off, 6);
}
