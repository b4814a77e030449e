import { weekdayRange } from '../domain/civil-date.ts';
import { RHYTHMS, type Rhythm } from '../domain/key-result-file.ts';
import { type Parsed, understood } from '../domain/parsed.ts';
import type { Timeline } from '../domain/timeline.ts';
import { readLine } from '../domain/typed-line.ts';
import { readWeight } from '../domain/typed-weight.ts';
import { said, type Wishes } from '../domain/wishes.ts';
import { askAnew, asTyped } from './ask-anew.ts';
import type { Asker } from './asker.ts';

/**
 * Asks what is counted.
 * @param beside the unit that was written beside a number: it is not asked for again
 */
export async function askUnit(
  asker: Asker,
  { now, beside }: { readonly now: string | undefined; readonly beside: string | undefined },
): Promise<Wishes> {
  if (beside !== undefined) return now === undefined ? { unit: beside } : {};
  const message = now === undefined ? 'What is counted, such as members or %?' : 'What is counted?';
  return said({
    unit: await askAnew(asker, { message, now: asTyped(now ?? null), read: readLine }),
  });
}

/** Asks for a timeline of its own. */
export async function askTimeline(
  asker: Asker,
  {
    now,
    goal,
    read,
  }: {
    readonly now: string | undefined;
    readonly goal: string;
    readonly read: (typed: string) => Parsed<Timeline>;
  },
): Promise<Wishes> {
  const daysOf = (written: string) => {
    const parsed = read(written);
    return parsed.ok ? parsed.value.intervals.map(weekdayRange).join(', ') : '';
  };
  const answer = await askAnew<string>(asker, {
    message:
      now === undefined
        ? `When, if not when its goal is (${goal})?`
        : `When? A hyphen for ${goal}, as its goal.`,
    answer: 'below',
    now: asTyped(now ?? null),
    read: (typed) => {
      const parsed = read(typed);
      return parsed.ok ? understood(parsed.value.written) : parsed;
    },
    understood: daysOf,
  });
  return said({ timeline: answer });
}

/** Asks who looks after it. */
export async function askOwner(
  asker: Asker,
  { now, goal }: { readonly now: string | undefined; readonly goal: string | null },
): Promise<Wishes> {
  const message =
    now === undefined && goal !== null
      ? `Who looks after it, if not ${goal}?`
      : 'Who looks after it?';
  return said({
    owner: await askAnew(asker, { message, now: asTyped(now ?? null), read: readLine }),
  });
}

/** Asks how much it counts. */
export async function askWeight(asker: Asker, now: number | undefined): Promise<Wishes> {
  const answer = await askAnew<number>(asker, {
    message: 'How much does it count beside the others? 1 if not said.',
    now: now === undefined ? null : String(now),
    read: readWeight,
  });
  return said({ weight: answer });
}

const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  week: 'Every week',
  '2 weeks': 'Every two weeks',
  month: 'Every month',
};

/** Asks how often it is looked at; Enter keeps what is there. */
export async function askRhythm(asker: Asker, now: Rhythm | undefined): Promise<Wishes> {
  const kept = now ?? 'week';
  const chosen = await asker.choose<Rhythm>({
    message: 'How often is it looked at?',
    choices: [kept, ...RHYTHMS.filter((one) => one !== kept)].map((value) => ({
      name: RHYTHM_WORDS[value],
      value,
    })),
  });
  return chosen === kept ? {} : { every: chosen };
}
