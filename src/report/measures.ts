import { amountText } from '../domain/amount-text.ts';
import { earlier, longDate, shortDate } from '../domain/civil-date.ts';
import type { ShippedMeasure } from '../domain/shipped-measures.ts';
import type { MeasureOfGoal, MeasuresNow } from '../insight/measures-now.ts';
import { visible } from '../terminal/escape.ts';
import { indented, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import { measureText } from './measure-text.ts';
import { prettyJson } from './pretty-json.ts';

/** What a measure gives where there is nothing that it could be the mean or the share of. */
const NO_DATA = 'no data';

/** Where a measure stands: `6 introductions`; `no data`. Not yet safe to print. */
export function givesText(gives: number | null, unit: string | null): string {
  return gives === null ? NO_DATA : amountText(gives, unit);
}

/** Every measure with what it gives, one a row: those that are shipped, then those of the goals. */
export function renderMeasures(now: MeasuresNow, screen: Screen): string {
  const { days, asOf, quarter, shipped, own } = now;
  const to = earlier(asOf, days.to);
  const head = `${quarter} so far: ${shortDate(days.from, to)} – ${longDate(to)}`;
  const columns = [
    { head: 'Measure' },
    { head: 'Now' },
    { head: 'What it says', gives: true },
  ] as const;
  const rows = shipped.map(({ of, gives }) => [of.name, givesText(gives, shortOf(of)), of.summary]);
  return [
    screen.paint.strong(head),
    tableText({ columns, rows }, screen),
    '',
    screen.paint.strong('In the goals'),
    ...(own.length === 0 ? noneYet(screen) : [ownTable(own, screen)]),
    '',
    'Next',
    `  ${typed('measure show introductions-made', screen)}    its definition, to copy and change`,
  ].join('\n');
}

/** The unit where the number alone would not say enough; the name says what is counted. */
function shortOf({ unit }: ShippedMeasure): string | null {
  return unit !== null && unit.length <= 2 ? unit : null;
}

function ownTable(own: readonly MeasureOfGoal[], screen: Screen): string {
  const columns = [
    { head: 'Key result' },
    { head: 'Now' },
    { head: 'What it counts', gives: true },
  ] as const;
  const rows = own.map(({ reference, keyResult, measure, gives }) => [
    visible(reference),
    visible(givesText(gives, keyResult.unit)),
    visible(measureText(measure)),
  ]);
  return tableText({ columns, rows }, screen);
}

function noneYet(screen: Screen): string[] {
  return [
    ...indented('No key result of this quarter counts itself.', 2, screen.width),
    `  ${typed('kr edit <key-result> --measure introductions-made', screen)}`,
  ];
}

/** The same for machines: `{measures: [{name, …}], key_results: [{key_result, …}]}`; null is no data. */
export function measuresJson({ quarter, asOf, days, shipped, own }: MeasuresNow): string {
  return prettyJson({
    quarter,
    as_of: asOf,
    from: days.from,
    to: days.to,
    measures: shipped.map(({ of, gives }) => ({ ...shippedFields(of), gives })),
    key_results: own.map(({ reference, keyResult, measure, window, gives }) => ({
      key_result: reference,
      measure: measure.written,
      unit: keyResult.unit,
      from: window.from,
      to: window.to,
      gives,
    })),
  });
}

/** A shipped measure for machines. */
export function measureJson(measure: ShippedMeasure): string {
  return prettyJson(shippedFields(measure));
}

function shippedFields({ name, title, summary, unit, definition }: ShippedMeasure) {
  return { name, title, summary, unit, definition };
}
