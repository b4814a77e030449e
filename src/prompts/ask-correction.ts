import type { CheckIn, Said } from '../domain/check-in.ts';
import { type CivilDate, longDate, parseCivilDate, shortDate } from '../domain/civil-date.ts';
import { readConfidence } from '../domain/confidence.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import type { KeyResult, Milestone } from '../domain/key-result.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { numberToType } from '../domain/to-type.ts';
import { readLine } from '../domain/typed-line.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import { recordText, saidText } from '../report/record-text.ts';
import { amountUnlessPlain } from './amount-unless-plain.ts';
import { ANEW_HINT, askAnew, asTyped } from './ask-anew.ts';
import { askParsed } from './ask-parsed.ts';
import { readAnswer } from './ask-said.ts';
import type { Asker, ChoiceQuestion } from './asker.ts';
import { extentOf } from './check-in-heading.ts';

/** A check-in to ask about anew, and the key result that it is to name. */
export interface CorrectionSubject extends KeyResultWithFigures {
  readonly old: CheckIn & { readonly id: string };
  /** Who corrects. */
  readonly by: string | null;
  /** What a correction changes and what follows from it, line by line; none where it changes nothing. */
  readonly changes: (draft: CheckInDraft) => readonly string[];
}

/**
 * Asks for what a check-in should have said, showing what it says, and what would change before it is
 * written.
 * @returns undefined where nothing is to be written
 */
export async function askCorrection(
  asker: Asker,
  subject: CorrectionSubject,
): Promise<CheckInDraft | undefined> {
  const { old, keyResult, reference, figures, by, changes } = subject;
  asker.say([...headingLines(subject), ANEW_HINT].join('\n'));
  const said = await askSaid(asker, keyResult, old);
  const on = await askDay(asker, old.on, figures.asOf);
  const confidence = await askAnew(asker, {
    message: 'How confident were you that it gets there, 0 to 10?',
    now: old.confidence === null ? null : numberToType(old.confidence),
    read: readConfidence,
  });
  const blocked =
    old.blocked &&
    (await asker.confirm({ message: 'Something was in the way. Does that stay?', preset: 'yes' }));
  const note = await askAnew(asker, {
    message: 'A note for whoever reads this later?',
    now: asTyped(old.note),
    read: readLine,
  });
  const draft: CheckInDraft = {
    type: 'check-in',
    keyResult: reference,
    on: on === old.on ? null : on,
    said,
    confidence: confidence === undefined ? old.confidence : confidence,
    blocked,
    note: note === undefined ? old.note : note,
    by,
    corrects: old.id,
  };
  return (await isWanted(asker, draft, changes(draft))) ? draft : undefined;
}

async function isWanted(
  asker: Asker,
  { said, confidence, note, blocked }: CheckInDraft,
  changes: readonly string[],
): Promise<boolean> {
  if (said === null && confidence === null && note === null && !blocked) {
    asker.say('Then it says nothing any more. To take it back, use --withdraw.');
    return false;
  }
  if (changes.length === 0) {
    asker.say('That is what it says already.');
    return false;
  }
  asker.say(`\n${changes.join('\n')}`);
  return asker.confirm({ message: 'Write it?', preset: 'yes' });
}

/** What it is about, and what was said by whom. */
function headingLines({ keyResult, figures, old }: CorrectionSubject): string[] {
  const title = [keyResult.keyResult, extentOf(keyResult, figures)].filter(Boolean).join(' · ');
  const says = recordText(old, keyResult);
  const who = old.by === null ? '' : ` by ${old.by}`;
  const when = `Said${who} on ${shortDate(old.on, figures.asOf)}`;
  return [title, says === '' ? `${when}, without a figure` : `${when}: ${says}`];
}

function askSaid(asker: Asker, keyResult: KeyResult, old: CheckIn): Promise<Said | null> {
  return keyResult.kind === 'milestone'
    ? askDone(asker, keyResult, old.said)
    : askFigure(asker, keyResult, old.said);
}

function askFigure(
  asker: Asker,
  keyResult: Exclude<KeyResult, Milestone>,
  now: Said | null,
): Promise<Said | null> {
  const preset = figureToType(now);
  return askParsed<Said | null>(asker, {
    message: 'Where was it?',
    ...(preset === '' ? {} : { preset }),
    read: (typed): Parsed<Said | null> => {
      if (typed === preset) return understood(now);
      return typed === '-'
        ? notUnderstood('that would take the figure out', 'Write one; to take it back: --withdraw')
        : readAnswer(keyResult, typed);
    },
    understood: (said, typed) =>
      said?.kind === 'value' && typed !== preset
        ? amountUnlessPlain(typed, said.value, keyResult.unit)
        : '',
  });
}

/** As `readAnswer` takes it: a level below zero stands behind an equals sign. */
function figureToType(said: Said | null): string {
  if (said?.kind === 'add') return `${said.add < 0 ? '' : '+'}${numberToType(said.add)}`;
  if (said?.kind !== 'value') return '';
  return `${said.value < 0 ? '=' : ''}${numberToType(said.value)}`;
}

/** Enter takes the first: what it says now. */
function askDone(asker: Asker, milestone: Milestone, now: Said | null): Promise<Said | null> {
  const steps =
    milestone.steps.length === 0 ? [true as const] : milestone.steps.map(({ id }) => id);
  const all = steps.flatMap((step): Said[] => [
    { kind: 'done', step },
    { kind: 'undone', step },
  ]);
  const others = all.filter((one) => JSON.stringify(one) !== JSON.stringify(now));
  const choice = (one: Said): ChoiceQuestion<Said | null>['choices'][number] => ({
    name: saidText(one, milestone),
    value: one,
  });
  const stays = now
    ? { ...choice(now), name: `It stays: ${saidText(now, milestone)}` }
    : { name: 'Nothing was said of it', value: null };
  return asker.choose({ message: 'What was done?', choices: [stays, ...others.map(choice)] });
}

function askDay(asker: Asker, now: CivilDate, asOf: CivilDate): Promise<CivilDate> {
  return askParsed(asker, {
    message: 'For which day?',
    preset: now,
    read: (typed) => {
      const day = parseCivilDate(typed);
      if (!day) return notUnderstood(`the calendar has no day "${typed}"`, `Write it as ${now}`);
      return day > asOf && day !== now
        ? notUnderstood(`${longDate(day)} is still to come`, 'Write a day that has been')
        : understood(day);
    },
    understood: (day) => (day === now ? '' : longDate(day)),
  });
}
