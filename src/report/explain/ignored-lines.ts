import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { counted, formatNumber } from '../../domain/number-text.ts';
import type { Ignored, IgnoredThings, WhyRecord } from '../../insight/derivation/ignored.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { becameText } from '../history-text.ts';
import { oneLine, recordText } from '../record-text.ts';
import { isWide } from '../terminal/wide.ts';
import { pathLines } from './path-lines.ts';

type IgnoredRecord = Extract<Ignored, { readonly kind: 'record' }>;

const INDENT = 4;
const BELOW = 6;
/** Of more than these the last ones are shown. */
const MOST_SHOWN = 5;

interface About {
  /** Null where the figures are of several. */
  readonly keyResult: KeyResult | null;
  readonly reference: string;
  readonly asOf: CivilDate;
}

/** What was not counted, each with why and where it stands; nothing where all was. */
export function ignoredLines(ignored: readonly Ignored[], about: About, screen: Screen): string[] {
  if (ignored.length === 0) return [];
  const records = ignored.filter((one) => one.kind === 'record');
  const summed = SUMMED.map(({ why, most, text }) => {
    const its = records.filter((one) => one.why === why);
    return { why, text, its: its.length > most ? its : [] };
  }).filter(({ its }) => its.length > 0);
  const told = records.filter((one) => !summed.some(({ why }) => why === one.why));
  const shown = told.slice(told.length > MOST_SHOWN + 1 ? -MOST_SHOWN : 0);
  const earlier = told.length - shown.length;
  const remarks = summed.map(({ text, its }) => text(its, about.asOf));
  const ofThings = { measure: about.keyResult?.measure ?? null, asOf: about.asOf };
  return [
    '',
    screen.paint.strong('Not counted'),
    ...(earlier > 0
      ? [`    and ${earlier} earlier: ${typed(`history ${about.reference}`, screen)}`]
      : []),
    ...shown.flatMap((one) => recordLines(one, about, screen)),
    ...remarks.flatMap((text) => indented(text, INDENT, screen.width)),
    ...ignored.flatMap((one) => (one.kind === 'things' ? thingsLines(one, ofThings, screen) : [])),
    ...ignored.flatMap((one) => (one.kind === 'goal' ? goalLines(one, screen) : [])),
  ];
}

/** Of some there may be many that nobody doubts: of more than so many it is said how many they are. */
const SUMMED: readonly {
  readonly why: WhyRecord;
  readonly most: number;
  readonly text: (records: readonly IgnoredRecord[], asOf: CivilDate) => string;
}[] = [
  { why: 'no-figure', most: 0, text: silentText },
  { why: 'later', most: 1, text: laterText },
];

function silentText({ length }: readonly IgnoredRecord[]): string {
  return `${counted(length, 'check-in')} ${length === 1 ? 'says' : 'say'} no figure, and that somebody looked`;
}

function laterText(records: readonly IgnoredRecord[], asOf: CivilDate): string {
  const [first] = records;
  const from = first ? `, from ${shortDate(first.record.on, asOf)} on` : '';
  return `${records.length} records are of later days${from}`;
}

/** `9 Oct · +3 introductions · corrected by ana (B2WAR2): One pair was counted twice`. */
function recordLines(one: IgnoredRecord, about: About, { width, paint }: Screen): string[] {
  const { record } = one;
  const says = about.keyResult ? recordText(record, about.keyResult) : '';
  const what = [shortDate(record.on, about.asOf), says, whyText(one, about)].filter(Boolean);
  const indent = isWide({ width }) ? BELOW : INDENT;
  return [
    ...listed(what.map(oneLine).map(visible), { indent: INDENT, columns: width }),
    ...pathLines(record.place, width - indent).map((line) => paint.dim(' '.repeat(indent) + line)),
  ];
}

const PLACES: Readonly<Record<IgnoredRecord['for'], string>> = {
  everything: 'not counted',
  value: 'not in its value',
  days: 'not among its days',
  forecast: 'not in the forecast',
};

const REASONS: Readonly<Partial<Record<WhyRecord, string>>> = {
  'no-figure': 'it says no figure',
  'other-kind': 'its kind of key result has no place for that',
  'unknown-step': 'it has no such step',
  'said-anew': 'another check-in of that step counts',
  'counts-itself': 'it counts itself',
  'outside-timeline': 'outside its timeline',
  'same-day': 'said anew on the same day',
};

function whyText(one: IgnoredRecord, { reference, asOf }: About): string {
  const reason = REASONS[one.why];
  if (reason === undefined) return becameText({ ...one, leadsTo: null }, reference, asOf);
  return `${PLACES[one.for]}: ${reason}`;
}

const WHY_THINGS: Readonly<Record<IgnoredThings['why'], string>> = {
  'before-window': 'before its first day',
  'after-window': 'after the last day that it counts',
  later: 'of later days',
  unmet: 'its conditions do not hold',
};

/** Why what lies in its days does not count: a condition, or that the field is not there. */
function unmetText(measure: Measure | null): string {
  const looked = measure?.way === 'share' ? measure.over : measure;
  const isOfField = looked && looked.way !== 'count' && looked.where.length === 0;
  if (!isOfField) return WHY_THINGS.unmet;
  const isAnswered = looked.source.kind === 'survey-answers';
  return isAnswered ? `no number for ${looked.of}` : `without ${looked.of}`;
}

/** `3 of the introductions, 1 – 4 Oct: before its first day`. */
export function thingsLines(
  { count, things, why, from, to }: IgnoredThings,
  { measure, asOf }: { readonly measure: Measure | null; readonly asOf: CivilDate },
  { width }: Screen,
): string[] {
  const reason = why === 'unmet' ? unmetText(measure) : WHY_THINGS[why];
  const first = from && to && shortDate(from, to);
  const days =
    first && to && (from === to ? shortDate(to, asOf) : `${first} – ${shortDate(to, asOf)}`);
  const what = `${formatNumber(count)} of the ${things}${days ? `, ${days}` : ''}`;
  return indented(visible(`${what}: ${reason}`), INDENT, width);
}

type IgnoredGoal = Extract<Ignored, { readonly kind: 'goal' }>;

function goalLines({ title, reference }: IgnoredGoal, screen: Screen): string[] {
  const text = `${visible(oneLine(title))}: nothing in it counts yet`;
  return [
    ...indented(text, INDENT, screen.width),
    `${' '.repeat(BELOW)}${typed(`explain ${reference}`, screen)}`,
  ];
}
