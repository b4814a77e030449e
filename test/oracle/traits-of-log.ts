import { standingOn } from './settling.ts';
import { named } from './traits-of-key-result.ts';
import type { LogLine, RecordData, WrittenCommunity } from './written.ts';

/** What is special about a log, in a few words each: what of it changes what stands. */
export function traitsOfLog({ log, asOf }: WrittenCommunity): string[] {
  const standing = standingOn(log, asOf).map(({ data }) => data);
  const keyless = log.map(({ data: { key: _, ...data }, ...place }) => ({ ...place, data }));
  const kept = log.filter(({ data }) => data.withdraws === undefined);
  const corrections = standing.filter(({ corrects }) => corrects !== undefined);
  const of = ({ corrects }: RecordData) => recordWith(corrects, log);
  return named({
    'a correction': corrections.length > 0,
    'a correction of a correction': corrections.some((one) => of(one)?.corrects !== undefined),
    'a correction to another key result': corrections.some(
      (one) => of(one)?.key_result !== one.key_result,
    ),
    'a correction of another day': corrections.some(
      ({ on, ...one }) => on !== undefined && of(one)?.on !== undefined && of(one)?.on !== on,
    ),
    'a correction without a day of its own': corrections.some(({ on }) => on === undefined),
    'two corrections of one record': log.some(
      ({ data }) => log.filter((one) => one.data.corrects === data.id && data.id).length > 1,
    ),
    'a withdrawal': standingOn(kept, asOf).length > standing.length,
    'a withdrawn correction': log.some(
      ({ data }) => recordWith(data.withdraws, log)?.corrects !== undefined,
    ),
    'a withdrawn withdrawal': log.some(
      ({ data }) => recordWith(data.withdraws, log)?.withdraws !== undefined,
    ),
    'a record that was made twice': standingOn(keyless, asOf).length > standing.length,
    'a record without an id': standing.some(({ id }) => id === undefined),
    'a record of a later day': log.some(({ data }) => (data.on ?? '') > asOf),
    'a change': log.some(({ data }) => data.type === 'change'),
    'only a note': standing.some((data) => data.note !== undefined),
    'several on one day': new Set(standing.map(({ on }) => on)).size < standing.length - 2,
    'several files': new Set(log.map(({ file }) => file)).size > 3,
  });
}

function recordWith(id: string | undefined, log: readonly LogLine[]): RecordData | undefined {
  return id === undefined ? undefined : log.find(({ data }) => data.id === id)?.data;
}
