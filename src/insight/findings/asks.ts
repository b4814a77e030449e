import { type FileProblem, fileAndLine } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { counted } from '../../domain/number-text.ts';
import type { LogRecord } from '../../domain/record.ts';
import { END_OF_LOG } from '../log-order.ts';
import { outcomes } from '../outcomes.ts';
import { shortId } from '../resolve-record.ts';
import { respondsTo } from '../responds-to.ts';

/**
 * What responds to an ask that was never recorded, or that was withdrawn.
 * @param happened the records of what happened that stand
 * @param records all of the log
 */
export function asksAnswered(
  happened: readonly Happening[],
  records: readonly LogRecord[],
): readonly FileProblem[] {
  const responding = happened.filter((one) => respondsTo(one) !== undefined);
  // Where nobody wrote any, it does not matter which asks stand.
  if (responding.length === 0) return [];
  const asks = new Map<unknown, LogRecord>();
  for (const one of records)
    if (one.type === 'ask' && one.withdraws === null) asks.set(one.id, one);
  const became = outcomes(records, END_OF_LOG);
  return responding.flatMap((one) => {
    const ask = asks.get(one.says.ask);
    if (ask === undefined) return [unknownAsk(one)];
    return became.get(ask)?.kind === 'withdrawn' ? [withdrawnAsk(one, ask)] : [];
  });
}

/** Asks that do not say who asks: nobody can be told of an answer. The first of them tells it. */
export function asksByNobody(happened: readonly Happening[]): readonly FileProblem[] {
  const [first, ...others] = happened.filter(
    ({ type, members }) => type === 'ask' && members.length === 0,
  );
  if (!first) return [];
  const verb = others.length === 1 ? 'does' : 'do';
  const more = others.length === 0 ? '' : ` (nor ${verb} ${counted(others.length, 'other ask')})`;
  return [
    {
      code: 'record/ask-by-nobody',
      ...about(first),
      path: ['type'],
      message: `this ask does not say who asks${more}`,
      remedy: 'Say who would like the answer',
      ...(first.id === null ? {} : { command: `log correct ${shortId(first)} ana` }),
    },
  ];
}

function unknownAsk(one: Happening): FileProblem {
  return {
    code: 'record/unknown-ask',
    ...about(one),
    message: `no ask has the id ${one.says.ask}`,
    remedy: 'Copy the id of the ask that is meant',
    command: 'log list --type ask',
  };
}

function withdrawnAsk(one: Happening, ask: LogRecord): FileProblem {
  return {
    code: 'record/withdrawn-ask',
    ...about(one),
    message: `the ask that it responds to was withdrawn (${fileAndLine(ask.place)})`,
    remedy: 'If this never happened either, take it back',
    ...(one.id === null ? {} : { command: `log withdraw ${shortId(one)}` }),
  };
}

function about({ place }: Happening): Pick<FileProblem, 'file' | 'place' | 'path' | 'at'> {
  return { file: place.file, place, path: ['ask'], at: 'value' };
}
