import { longDate } from '../domain/civil-date.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import type { StandOut } from '../insight/stands-out.ts';
import { cut } from '../terminal/width.ts';
import { balanceLine } from './balance-text.ts';
import { chatText } from './escape/chat.ts';
import { goalCountsText, goalsOf } from './goal-counts-text.ts';
import { atText, emptyText, partialText, shownTexts, totalsText, weekText } from './head-text.ts';
import type { ReportModel } from './model.ts';
import { movementText } from './movement-text.ts';
import { pictureLine } from './picture-text.ts';
import { oneLine } from './record-text.ts';
import { meanScoreText } from './score-text.ts';
import { standOutTexts } from './stands-out-text.ts';
import { lookOf, marked, standOutLook } from './status-look.ts';

/** A chat shows little at once: this much of a name or a title, of what stands out, and of what else is said, in columns. */
const LONGEST_TITLE = 60;
const LONGEST_STAND_OUT = 160;
const LONGEST_NOTE = 240;
/** Of what stands out, so much is told; the rest is counted. */
const MOST_TOLD = 2;

/**
 * The report in nine lines at most, to paste into a chat: which day, what a reader must know, how far it
 * is, what stands out, what moved; three of them about the community.
 */
export function renderText(model: ReportModel): string {
  const { community, quarter, asOf } = model;
  const head = [short(community, LONGEST_TITLE), quarter, weekText(model), longDate(asOf)];
  const notes = notesOf(model).map((note) => short(note, LONGEST_NOTE));
  const said = model.goals.length === 0 ? [emptyText(model)] : saidOf(model, notes.length > 0);
  return [
    head.join(' · '),
    ...(notes.length === 0 ? [] : [notes.join('. ')]),
    ...said,
    ...communityOf(model),
  ].join('\n');
}

/** That the files are not today's, how many are missing, what is not shown. */
function notesOf(model: ReportModel): readonly string[] {
  return [partialText(model), atText(model), ...shownTexts(model)].filter((text) => text !== null);
}

/** How far it is, on one line where a note takes another; then what stands out, and what moved. */
function saidOf(model: ReportModel, isNoted: boolean): readonly string[] {
  const goals = goalCountsText(model.figures, goalsOf(model));
  const totals = [...totalsOf(model), goals];
  return [...(isNoted ? [totals.join(' · ')] : totals), ...pressingLines(model), ...moved(model)];
}

/** `Progress 59 %, expected 70 % · ▲ at risk · score 0.6`. */
function totalsOf({ figures, scores }: ReportModel): readonly string[] {
  const totals = totalsText(figures);
  const look = lookOf(figures.status);
  const score = scores === null || scores.mean === null ? '' : ` · score ${meanScoreText(scores)}`;
  return totals === null ? [] : [`${totals} · ${marked(look, look.word)}${score}`];
}

/** The most pressing, a line each; how many more there are stands behind the last. */
function pressingLines({ standsOut }: ReportModel): readonly string[] {
  const all = standsOut.filter(({ kind }) => kind !== 'moved' && kind !== 'more');
  const told = all.slice(0, MOST_TOLD).map(withShortTitle);
  const texts = standOutTexts(told);
  const more = all.length - told.length + unlisted(standsOut);
  return told.map(({ kind }, index) => {
    const counts = index === told.length - 1 && more > 0 ? ` (and ${more} more)` : '';
    return `${standOutLook(kind).glyph} ${short(texts[index] ?? '', LONGEST_STAND_OUT)}${counts}`;
  });
}

function unlisted(standsOut: readonly StandOut[]): number {
  return standsOut.reduce((sum, one) => sum + (one.kind === 'more' ? one.count : 0), 0);
}

/** Of a long title the end is left out, not what is said behind it. */
function withShortTitle(one: StandOut): StandOut {
  switch (one.kind) {
    case 'more':
    case 'moved':
    case 'unreviewed':
      return one;
    case 'silent':
      return { ...one, about: one.about.map(shortTitled) };
    default:
      return { ...one, about: shortTitled(one.about) };
  }
}

function shortTitled(one: KeyResultWithFigures): KeyResultWithFigures {
  const title = cut(one.keyResult.keyResult, LONGEST_TITLE);
  return { ...one, keyResult: { ...one.keyResult, keyResult: title } };
}

function moved({ standsOut }: ReportModel): readonly string[] {
  return standsOut.flatMap((one) =>
    one.kind === 'moved' ? [`· ${short(movementText(one.movement), LONGEST_NOTE)}`] : [],
  );
}

/** The community, what a member says of it, and the three strands beside each other, a line each. */
function communityOf(model: ReportModel): readonly string[] {
  return [...pictureOf(model), ...balanceOf(model)].map((line) => short(line, LONGEST_NOTE));
}

/** In a line, and in another what a member says of it: the latest. */
function pictureOf({ picture }: ReportModel): readonly string[] {
  if (picture === null) return [];
  const [latest] = picture.stories;
  const by = latest === undefined || latest.by.length === 0 ? '' : ` – ${latest.by.join(', ')}`;
  const story = latest && `“${cut(oneLine(latest.text), LONGEST_STAND_OUT)}”${by}`;
  return [pictureLine(picture), ...(story === undefined ? [] : [story])];
}

function balanceOf({ balance }: ReportModel): readonly string[] {
  return balance === null ? [] : [balanceLine(balance)];
}

function short(text: string, columns: number): string {
  return chatText(cut(text, columns));
}
