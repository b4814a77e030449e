import { shortDate } from '../domain/civil-date.ts';
import { namesText } from '../domain/names-text.ts';
import { STRANDS, strandHeading } from '../domain/strand.ts';
import { doneCommand } from '../insight/practices/done-command.ts';
import type { Occasion, PracticeNow } from '../insight/practices/occasion.ts';
import { visible } from '../terminal/escape.ts';
import { indented, listed, spread, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { widthOf } from '../terminal/width.ts';
import { occasionText, standsText, type Telling, wentByText } from './practices-words.ts';
import { prettyJson } from './pretty-json.ts';

/** What is shown of a community's practices. */
export interface PracticesModel extends Telling {
  /** In the order of their file. */
  readonly practices: readonly PracticeNow[];
}

/** The practices by strand: what each is, how often it is due, when it was last done, and how it is. */
export function renderPractices(model: PracticesModel, screen: Screen): string {
  if (model.practices.length === 0) return nothingYet(screen);
  const strands = STRANDS.map((strand) => ({
    strand,
    practices: model.practices.filter(({ practice }) => practice.strand === strand),
  }));
  const lines = strands.flatMap(({ strand, practices }) => [
    screen.paint.strong(strandHeading(strand)),
    ...(practices.length === 0
      ? ['  Nothing yet']
      : practices.flatMap((one) => practiceLines(one, model, screen))),
    '',
  ]);
  return [...lines, ...foot(model.practices, screen)].join('\n');
}

function practiceLines(now: PracticeNow, telling: Telling, screen: Screen): readonly string[] {
  const { practice, lastDone } = now;
  const { width, paint } = screen;
  const stands = standsText(now, telling.asOf);
  const isNarrow = width < NARROW;
  const details = [
    practice.id,
    practice.rhythmWords,
    ...(practice.owner === null ? [] : [practice.owner]),
    lastDone === null ? 'not done yet' : `last done ${shortDate(lastDone, telling.asOf)}`,
  ];
  const more = [...(isNarrow ? [stands] : []), ...waiting(now, telling), ...wentBy(now)];
  const below = [details, more].flatMap((remarks) =>
    listed(remarks.map(visible), { indent: 4, columns: width }),
  );
  return [
    ...titleLines(visible(practice.practice), isNarrow ? '' : stands, width),
    ...below.map((line) => paint.dim(line)),
  ];
}

const NARROW = 60;

/** @param stands what is said at the end of the first line; '' for nothing */
function titleLines(title: string, stands: string, width: number): readonly string[] {
  if (stands === '') return indented(title, 2, width);
  const [first = '', ...others] = indented(title, 2, width - widthOf(stands) - 2);
  return [...spread(first, stands, width), ...others];
}

function wentBy(now: PracticeNow): readonly string[] {
  const text = wentByText(now);
  return text === undefined ? [] : [text];
}

/** Whom, or which experience, an open occasion waits for; that of a week says it by its day. */
function waiting({ practice, occasions }: PracticeNow, telling: Telling): readonly string[] {
  const open = openOf(occasions).filter(({ about }) => about.kind !== 'time');
  if (open.length === 0) return [];
  const names = open.map((one) => occasionText(one, practice, telling));
  return [`open for ${namesText(names, MOST_NAMES)}`];
}

const MOST_NAMES = 3;

function foot(practices: readonly PracticeNow[], screen: Screen): readonly string[] {
  const open = practices
    .flatMap(({ practice, occasions }) =>
      openOf(occasions).map((occasion) => ({ practice, occasion })),
    )
    .sort((a, b) => compare(a.occasion.due, b.occasion.due));
  const [first] = open;
  if (!first)
    return ['Nothing is due now. What else could be done regularly', `  ${typed(IDEAS, screen)}`];
  const command = doneCommand(first.practice, first.occasion);
  return ['When it is done', `  ${typed(command, screen)}`];
}

const IDEAS = 'practice ideas';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function openOf(occasions: readonly Occasion[]): readonly Occasion[] {
  return occasions.filter(({ state }) => state === 'open');
}

function nothingYet(screen: Screen): string {
  const text =
    'No practices yet. What facilitators do regularly shows members that they are supported.';
  return [
    ...indented(text, 0, screen.width),
    '',
    'Next: a ready set to choose from',
    `  ${typed(IDEAS, screen)}`,
  ].join('\n');
}

/** The practices for machines: `{as_of, practices: [{id, practice, …, occasions: {done, skipped, open, missed}}]}`. */
export function practicesJson({ practices, asOf }: PracticesModel): string {
  return prettyJson({ as_of: asOf, practices: practices.map(fieldsOf) });
}

function fieldsOf({ practice, occasions, lastDone, next }: PracticeNow) {
  const count = (wanted: Occasion['state']) =>
    occasions.filter(({ state }) => state === wanted).length;
  return {
    id: practice.id,
    practice: practice.practice,
    strand: practice.strand,
    rhythm: practice.rhythmWords,
    owner: practice.owner,
    personas: practice.personas,
    shown_by: practice.shownBy,
    since: practice.since,
    last_done: lastDone,
    next,
    occasions: {
      done: count('done'),
      skipped: count('skipped'),
      open: count('open'),
      missed: count('missed'),
    },
    open: openOf(occasions).map(({ key, from, due }) => ({ key, from, due })),
  };
}
