import type { Calendar, Quarter } from '../../domain/calendar.ts';
import type { Community } from '../../domain/community.ts';
import type { GoalDraft } from '../../domain/drafts.ts';
import { freeId, ID } from '../../domain/ids.ts';
import { parsePlainNumber } from '../../domain/number-text.ts';
import { LONGEST_LINE } from '../../domain/parts.ts';
import { whatIsOutside } from '../findings/timelines.ts';
import { foldedName } from '../folded-name.ts';
import { takenGoalIds } from '../taken-ids.ts';
import { differencesOfGoal } from './goal-differences.ts';
import { keyResultsIn, type SheetKeyResult } from './key-results-in.ts';
import type { PlannedGoal, SheetPlan } from './plan.ts';
import type { Remark } from './sheet.ts';
import { sheetTimeline } from './sheet-timeline.ts';
import type { WrittenGoal } from './written-goal.ts';

/** What a cell of key results may have, in UTF-16 units: more is no list of what to reach. */
const LONGEST_CELL = 10_000;

/** What the goals of a sheet are read with. */
export interface GoalSetting {
  readonly community: Community;
  readonly quarter: Quarter;
  /** The ids of personas by the folded text of a title or an id, those of the sheet among them. */
  readonly personaIds: ReadonlyMap<string, string>;
}

type GoalPlan = Pick<SheetPlan, 'goals' | 'remarks' | 'problems'>;

/** What goals of a sheet would be, each with an id of its own. */
export function planGoals(written: readonly WrittenGoal[], setting: GoalSetting): GoalPlan {
  const goals: PlannedGoal[] = [];
  const remarks: Remark[] = [];
  const problems: Remark[] = [];
  for (const one of written) {
    const taken = [...takenGoalIds(setting.community), ...goals.map(({ draft }) => draft.id)];
    const read = plannedGoal(one, setting, freeId(one.goal, 'goal', taken));
    goals.push(read.goal);
    remarks.push(...read.remarks);
    problems.push(...tooLong(one, read.goal.keyResults));
  }
  return { goals, remarks, problems };
}

function plannedGoal(
  written: WrittenGoal,
  setting: GoalSetting,
  id: string,
): { readonly goal: PlannedGoal; readonly remarks: readonly Remark[] } {
  const { line } = written;
  const { community, quarter } = setting;
  const { calendar } = community.charter;
  const when = sheetTimeline(written.timeline, quarter, calendar);
  const keyResults = keyResultsOf(written, quarter, calendar);
  const personas = personasIn(written.personas, setting.personaIds);
  const further = furtherOf(written);
  const draft: GoalDraft = {
    id,
    quarter,
    goal: written.goal,
    timeline: when.timeline.written,
    owner: written.owner === '' ? null : written.owner,
    personas: personas.ids,
    ...further.keys,
    keyResults: keyResults.kept.map(({ file }) => file),
  };
  const outside = whatIsOutside(when.timeline, quarter, calendar);
  const remarks = [when.remark, outside, ...personas.remarks, ...further.remarks].flatMap(
    (message) => (message === undefined ? [] : [{ line, message }]),
  );
  const planned = { line, draft, timeline: when.timeline, keyResults: keyResults.kept };
  return {
    goal: { ...planned, standing: standingOf(planned, written, community) },
    remarks: [...remarks, ...keyResults.remarks],
  };
}

/** The key results of a goal, each sentence once. */
function keyResultsOf(written: WrittenGoal, quarter: Quarter, calendar: Calendar) {
  const remarks: Remark[] = [];
  const readable = written.cells.filter(({ text }) => text.length <= LONGEST_CELL);
  const cells = readable.map(({ timeline, ...cell }) => {
    if (timeline === undefined) return cell;
    const own = sheetTimeline(timeline, quarter, calendar);
    if (own.remark === undefined) return { ...cell, timeline: own.timeline.written };
    const message = `The timeline "${timeline}" is not understood: that of its goal is taken`;
    remarks.push({ line: cell.line, message });
    return cell;
  });
  const isTimeline = (text: string) => sheetTimeline(text, quarter, calendar).remark === undefined;
  const kept: SheetKeyResult[] = [];
  for (const one of keyResultsIn(cells, isTimeline)) {
    const { line, file } = one;
    if (kept.some((before) => isSame(before.file.key_result, file.key_result)))
      remarks.push({ line, message: `"${file.key_result}" is said twice, and counted once` });
    else kept.push(one);
  }
  return { kept, remarks: [...remarks, ...ownTimesOutside(kept, quarter, calendar)] };
}

/** That key results go on beyond their quarter by timelines of their own; of several of a line once. */
function ownTimesOutside(
  keyResults: readonly SheetKeyResult[],
  quarter: Quarter,
  calendar: Calendar,
): readonly Remark[] {
  const outside = new Map<string, Remark>();
  for (const { line, file } of keyResults) {
    if (file.timeline === undefined) continue;
    const { timeline } = sheetTimeline(file.timeline, quarter, calendar);
    const message = whatIsOutside(timeline, quarter, calendar);
    if (message !== undefined) outside.set(`${line} ${message}`, { line, message });
  }
  return [...outside.values()];
}

function isSame(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}

function personasIn(cell: string, ids: ReadonlyMap<string, string>) {
  const names = ids.has(foldedName(cell)) ? [cell] : cell.split(/[,;\n]/);
  const remarks: string[] = [];
  const found = names.flatMap((name) => {
    const folded = foldedName(name);
    if (folded === '') return [];
    const known = ids.get(folded);
    if (known !== undefined) return [known];
    const id = ID.test(name.trim()) ? name.trim() : freeId(name, 'persona', []);
    remarks.push(`There is no persona "${name.trim()}" yet`);
    return [id];
  });
  return { ids: [...new Set(found)], remarks };
}

/** The weight, and the goal that it carries on. */
function furtherOf({ weight, continues }: WrittenGoal) {
  const said = weight === '' ? undefined : parsePlainNumber(weight);
  const number = said?.ok && said.value.number > 0 ? said.value.number : undefined;
  const isId = ID.test(continues);
  return {
    keys: {
      ...(number === undefined || number === 1 ? {} : { weight: number }),
      ...(isId ? { continues } : {}),
    },
    remarks: [
      ...(said && number === undefined ? [`"${weight}" is no weight, and left out`] : []),
      ...(continues === '' || isId ? [] : [`"${continues}" is no goal’s id, and left out`]),
    ],
  };
}

function standingOf(
  planned: Omit<PlannedGoal, 'standing'>,
  written: WrittenGoal,
  { goals }: Community,
): PlannedGoal['standing'] {
  const there = goals.find(
    (one) => one.quarter === planned.draft.quarter && isSame(one.goal, written.goal),
  );
  if (!there) return { kind: 'new' };
  return {
    kind: 'there',
    file: there.file,
    differences: differencesOfGoal(planned, there, { saysTimeline: written.timeline !== '' }),
  };
}

/** Texts that no file of a goal has a place for. */
function tooLong(goal: WrittenGoal, keyResults: readonly SheetKeyResult[]): readonly Remark[] {
  const cells = goal.cells.filter(({ text }) => text.length > LONGEST_CELL);
  const texts = [
    { line: goal.line, what: 'goal', text: goal.goal },
    { line: goal.line, what: 'owner', text: goal.owner },
    ...keyResults.map(({ line, file }) => ({ line, what: 'key result', text: file.key_result })),
  ];
  const ofCells = cells.map(({ line, text }) => ({
    line,
    message: `This cell has ${text.length} characters: divide it into several rows`,
  }));
  const ofTexts = texts
    .filter(({ text }) => text.length > LONGEST_LINE)
    .map(({ line, what, text }) => ({
      line,
      message: `This ${what} has ${text.length} characters; ${LONGEST_LINE} are the most. Shorten it`,
    }));
  return [...ofCells, ...ofTexts];
}
