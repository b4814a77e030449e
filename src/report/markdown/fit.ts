import { counted, formatNumber } from '../../domain/number-text.ts';

/** What has room for a report, by the characters that it takes. */
const ROOM = {
  /** GitHub takes comments of 65 536 characters; a hidden mark of the workflow's own has to fit too. */
  comment: 65_400,
  /** A step's summary may have 1 MiB of bytes; a character may take three of them. */
  summary: 340_000,
} as const;

export type Room = keyof typeof ROOM;

/** Room for the sentence that says what was left out. */
const NOTE = 250;
const GAP = '\n\n';

/** A goal's part of the report. */
interface Section {
  readonly text: string;
  /** Null where there is no more to say. */
  readonly details: string | null;
}

/**
 * The whole in as many characters as there is room for. Where that is not enough, the details of the
 * last goals are left out, then the last goals themselves, and a sentence says so.
 * @param head what comes first, and stays
 * @param foot what comes last, and stays
 * @param into what it has to fit into
 */
export function fitted(
  head: readonly string[],
  sections: readonly Section[],
  foot: readonly string[],
  into: Room,
): string {
  const whole = [...head, ...sections.flatMap(partsOf), ...foot].join(GAP);
  if (whole.length <= ROOM[into]) return whole;
  const room = ROOM[into] - NOTE - sizeOf([...head, ...foot]);
  const texts = sections.map(({ text }) => text);
  const goals = howManyFit(texts, room);
  const left = room - sizeOf(texts.slice(0, goals));
  const opened = howManyFit(
    sections.map(({ details }) => details ?? ''),
    goals < sections.length ? 0 : left,
  );
  const shown = sections
    .slice(0, goals)
    .map((one, index) => (index < opened ? one : { ...one, details: null }));
  const note = `**Cut to fit a ${into}:** left out are ${leftOutText(sections, goals, opened)}.`;
  return [...head, ...shown.flatMap(partsOf), note, ...foot].join(GAP);
}

function partsOf({ text, details }: Section): readonly string[] {
  return details === null ? [text] : [text, details];
}

/** What parts take, each with a gap. */
function sizeOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + GAP.length, 0);
}

/** How many of the first parts have room. */
function howManyFit(parts: readonly string[], room: number): number {
  let left = room;
  const tooMuch = parts.findIndex((part) => {
    left -= sizeOf([part]);
    return left < 0;
  });
  return tooMuch === -1 ? parts.length : tooMuch;
}

/** `the last 12 of 100 goals, and all details`. */
function leftOutText(sections: readonly Section[], goals: number, opened: number): string {
  const cutOff = sections.length - goals;
  const without = sections.slice(opened).filter(({ details }) => details !== null).length;
  const all = counted(sections.length, 'goal');
  const last = cutOff === 1 ? 'the last' : `the last ${formatNumber(cutOff)}`;
  return cutOff === 0
    ? `the details of ${formatNumber(without)} of ${all}`
    : `${goals === 0 ? 'all goals' : `${last} of ${all}`}, and all details`;
}
