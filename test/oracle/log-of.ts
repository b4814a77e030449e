import type { Frame } from './any-charter.ts';
import { decimal, stated } from './any-key-result.ts';
import type { DayPick, RecordPick } from './any-record.ts';
import { dayLater } from './days.ts';
import { figureOf } from './figure-of.ts';
import type { LogLine, RecordData, WrittenKeyResult } from './written.ts';

/** A key result of any goal, as records name it. */
export interface Subject {
  readonly reference: string;
  readonly keyResult: WrittenKeyResult;
  readonly days: readonly string[];
}

interface Around {
  readonly subjects: readonly Subject[];
  readonly asOf: string;
  readonly frame: Frame;
}

interface Made {
  readonly data: RecordData;
  readonly subject: Subject;
  /** The day that it has, said or not. */
  readonly on: string;
  readonly file: string;
}

/** A prime number above that of the records: so each has a line of its own. */
const LINES = 31;

/** The log that the picks make; each record names only earlier ones, so that none name each other. */
export function logOf(picks: readonly RecordPick[], around: Around): LogLine[] {
  const made: Made[] = [];
  for (const [index, pick] of picks.entries()) {
    const subject = around.subjects[pick.keyResult % around.subjects.length];
    if (!subject) return [];
    made.push(recordOf({ ...pick, id: pick.id * 100 + index }, subject, made, around));
  }
  // In another order than they are read in, and with lines of one digit and of two.
  return made.map(({ data, file }, index) => ({ file, line: 1 + ((index * 7) % LINES), data }));
}

function recordOf(pick: RecordPick, subject: Subject, made: Made[], around: Around): Made {
  const other = pick.does === 'says' ? undefined : namedBy(pick, made);
  if (!other) return saying(pick, subject, around);
  if (pick.does === 'withdraws') return withdrawal(pick, other, subject, around);
  if (pick.does === 'retries') return retry(pick, other, made);
  const about = pick.stays ? other.subject : subject;
  const { data } = saying(pick, about, around);
  return dated({ ...data, corrects: other.data.id ?? '' }, pick, other, about, around);
}

/** An earlier record with an id that is no withdrawal; a withdrawal now and then, of which nothing comes. */
function namedBy(pick: RecordPick, made: readonly Made[]): Made | undefined {
  const isNamed = ({ data }: Made) =>
    data.id !== undefined &&
    (data.withdraws === undefined || (pick.does === 'withdraws' && pick.of === 1));
  const able = made.filter(isNamed);
  return able[able.length - 1 - (pick.of % Math.max(1, able.length))];
}

function saying(pick: RecordPick, subject: Subject, around: Around): Made {
  const on = dayOf(pick.on, subject, around);
  const figure = figureOf(pick.figure, { ...subject, ...around, on });
  const isChange = figure.type === 'change';
  const data: RecordData = {
    ...(pick.hasId && { id: recordId(pick.id) }),
    on,
    key_result: subject.reference,
    ...figure,
    ...(isChange ? {} : stated({ confidence: pick.confidence, blocked: pick.blocked })),
  };
  return { data, subject, on, file: fileOf(on, pick) };
}

function withdrawal(pick: RecordPick, other: Made, subject: Subject, around: Around): Made {
  const data: RecordData = {
    ...(pick.hasId && { id: recordId(pick.id) }),
    type: 'check-in',
    ...(pick.stays && { key_result: other.subject.reference }),
    withdraws: other.data.id ?? '',
  };
  return dated(data, pick, other, subject, around);
}

/** The same record once more: of a script that ran twice, and by then knew another number. */
function retry(pick: RecordPick, other: Made, made: Made[]): Made {
  const key = other.data.key ?? `key-${other.data.id}`;
  made[made.indexOf(other)] = { ...other, data: { ...other.data, key } };
  const { id: _, ...same } = other.data;
  const number = pick.stays ? {} : anotherNumber(same);
  const data = { ...same, ...number, key, ...(pick.hasId && { id: recordId(pick.id) }) };
  return { ...other, data };
}

function anotherNumber({ value, add }: RecordData): Pick<RecordData, 'value' | 'add'> {
  if (value !== undefined) return { value: decimal(value + 1, 6) };
  return add === undefined ? {} : { add: decimal(add + 1, 6) };
}

/** What names another record has its day, says so or says another. */
function dated(
  data: RecordData,
  pick: RecordPick,
  other: Made,
  subject: Subject,
  around: Around,
): Made {
  const { on: _, ...dayless } = data;
  const own = dayOf(pick.on, subject, around);
  const on = pick.day === 'own' ? own : other.on;
  const said = pick.day === 'none' ? dayless : { ...dayless, on };
  return { data: said, subject, on, file: fileOf(on, pick) };
}

function dayOf({ from, twentieths, back }: DayPick, { days }: Subject, { asOf }: Around): string {
  const [first = asOf, last = asOf] = [days[0], days.at(-1)];
  if (from === 'span') return days[Math.floor(((days.length - 1) * twentieths) / 20)] ?? first;
  return dayLater({ 'as-of': asOf, first, last }[from], -back);
}

function recordId(number: number): string {
  return `01J${String(number).padStart(23, '0')}`;
}

function fileOf(on: string, { file }: RecordPick): string {
  return `log/${on.slice(0, 7)}/${on}-${file}.yaml`;
}
