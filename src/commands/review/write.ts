import { CopError, EXIT } from '../../domain/errors.ts';
import { isMapping } from '../../domain/key-result-wishes.ts';
import { goalPath, reviewPath } from '../../domain/layout.ts';
import type { KeyResultReview } from '../../domain/review.ts';
import { valueAt } from '../../domain/value-at.ts';
import { type GoalsToCarry, goalsToCarry, quarterAfter } from '../../insight/carried-goal.ts';
import type { Planner } from '../../workspace/change-file.ts';
import type { FileChange } from '../../workspace/change-files.ts';
import { checkedEdit } from '../../workspace/checked-edit.ts';
import type { Edit } from '../../workspace/edit/edit.ts';
import { wished } from '../../workspace/edit/wished.ts';
import { goalKind, reviewKind } from '../../workspace/kinds.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { goalText, keyResultItem } from '../../workspace/new-goal.ts';
import { reviewItem, reviewText } from '../../workspace/new-review.ts';
import { changeSeveral } from '../running/change-several.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';
import type { Conclusion } from './conclusion.ts';
import { openToReview } from './which.ts';

/** What goes into the review of a quarter. */
export interface Writing {
  readonly conclusions: readonly Conclusion[];
  /** What members gained; null where nothing is said of it now. */
  readonly gained: string | null;
  /** Who reviews, for a review that begins with this. */
  readonly by: string | null;
}

/** The files that were written: those that are new, and those that say something else now. */
export interface Written {
  readonly outcome: 'unchanged' | 'shown' | 'written';
  readonly made: readonly string[];
  readonly changed: readonly string[];
  /** What was concluded, with what carries it on. */
  readonly conclusions: readonly Conclusion[];
  /** What stood in the next quarter already, with the numbers that were meant for it. */
  readonly stays: GoalsToCarry['stays'];
}

/**
 * Writes what was concluded into the quarter's review, and what is carried over into goals of the
 * next quarter: all of it, or where something fails nothing. What carries on is there before the
 * review says so. Where another `cop` begins the review or makes a goal meanwhile, this goes on with
 * what is there then. Under `--dry-run` it prints the diff.
 * @throws CopError exit 2 or 3 where a file would say what it may not, 4 where the disk refuses, 5
 *   where somebody reviewed the same meanwhile
 */
export function writeReview(
  session: Session,
  opened: Open,
  writing: Writing,
  options: { readonly dryRun?: boolean | undefined },
): Written {
  for (let open = opened; ; ) {
    try {
      return attempt(session, open, writing, options);
    } catch (error) {
      if (!(error instanceof CopError) || error.exit !== EXIT.usage) throw error;
      const now = openToReview(session, open.quarter);
      if (whatIsThere(now) === whatIsThere(open)) throw error;
      open = now;
    }
  }
}

/** What decides which files are made and which are changed. */
function whatIsThere({ community: { goals, reviews } }: Open): string {
  return JSON.stringify([goals.map(({ file }) => file), reviews.map(({ file }) => file)]);
}

function attempt(
  session: Session,
  open: Open,
  writing: Writing,
  { dryRun }: { readonly dryRun?: boolean | undefined },
): Written {
  const { community, quarter } = open;
  const carried = writing.conclusions.flatMap((one) => one.carried ?? []);
  const goals = goalsToCarry(carried, quarterAfter(quarter, community.charter.calendar), community);
  const conclusions = writing.conclusions.map(carriedBy(goals));
  const settled = { ...writing, conclusions };
  const told = { conclusions, stays: goals.stays };
  const made = goals.made.map((goal) => ({
    path: goalPath(goal.quarter, goal.id),
    text: goalText(goal),
  }));
  const isBegun = community.reviews.some((one) => one.quarter === quarter);
  const news = isBegun ? made : [...made, beginningOf(open, settled)];
  const changes = [
    ...goals.grown.map((one) => growing(open, one)),
    ...(isBegun ? [reviewChange(open, settled)] : []),
  ];
  if (changes.length > 0)
    return { ...changeSeveral(session, open, changes, { dryRun, news }), ...told };
  const outcome = writeNew(session, open.root, news, { dryRun });
  return { outcome, made: news.map(({ path }) => path), changed: [], ...told };
}

function carriedBy({ carriedTo }: GoalsToCarry): (one: Conclusion) => Conclusion {
  return (one) => {
    const { keyResult, carriedTo: before } = one.item;
    const to = one.carried ? (carriedTo.get(keyResult) ?? null) : before;
    return { ...one, item: { ...one.item, carriedTo: to } };
  };
}

/** The review's file where it is not there yet. */
function beginningOf({ quarter, asOf }: Open, { conclusions, gained, by }: Writing): NewFile {
  const keyResults = conclusions.map(({ item }) => item);
  const draft = { quarter, on: asOf, by, gained, keyResults };
  return { path: reviewPath(quarter), text: reviewText(draft) };
}

function growing({ community }: Open, { goal, keyResults }: GoalsToCarry['grown'][number]) {
  const kind = goalKind(goal.id, goal.quarter, community.charter.calendar);
  const edits = keyResults.map((one): Edit => {
    return { does: 'add', path: ['key_results'], item: keyResultItem(one) };
  });
  const plan: Planner = (source) => ({
    text: checkedEdit(source, edits, kind).text,
    alongside: [],
  });
  return { path: goal.file, plan };
}

function reviewChange({ quarter }: Open, writing: Writing): FileChange {
  return {
    path: reviewPath(quarter),
    plan: (source) => {
      const edits = editsOf(source.yaml.data, writing);
      return { text: checkedEdit(source, edits, reviewKind(quarter)).text, alongside: [] };
    },
  };
}

function editsOf(data: unknown, { conclusions, gained }: Writing): readonly Edit[] {
  const items = valueAt(data, ['key_results']);
  const listed: readonly unknown[] = Array.isArray(items) ? items : [];
  return [
    ...(gained === null ? [] : wished([], data, { gained })),
    ...conclusions.flatMap((one) => itemEdits(listed, one)),
  ];
}

function itemEdits(listed: readonly unknown[], { item, before }: Conclusion): readonly Edit[] {
  const index = listed.findIndex((one) => isMapping(one) && one.key_result === item.keyResult);
  const now = listed[index];
  if (now === undefined && !before)
    return [{ does: 'add', path: ['key_results'], item: reviewItem(item) }];
  if (now === undefined || !before) throw reviewedMeanwhile(item);
  const { score, proposed, why, learned, becomes, carriedTo } = item;
  const wishes = { score, proposed, why, learned, becomes, carried_to: carriedTo };
  return wished(['key_results', index], now, wishes);
}

function reviewedMeanwhile({ keyResult }: KeyResultReview): CopError {
  return new CopError(EXIT.changed, `${keyResult} was reviewed by somebody else meanwhile`, {
    remedy: 'Nothing of it was written. See what they concluded, then try again',
  });
}
