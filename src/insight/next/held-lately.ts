import { addDays, type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { HappeningName } from '../../domain/happening-types.ts';
import {
  aboutFolded,
  experienceIdentity,
  experienceName,
  experienceTitle,
} from '../experiences/experience.ts';
import { occasionsAfterExperiences } from '../practices/after-experience.ts';
import type { Occasion } from '../practices/occasion.ts';
import type { Facts } from './facts.ts';
import { shortText } from './short-text.ts';

/** Experiences of so many last days are looked at. */
const DAYS = 28;
/** So many days there is time for what follows an experience. */
const TIME = 7;

/** An experience that was held lately. */
interface Held {
  /** What tells its session from others, on every machine: `Session.key`. */
  readonly key: string;
  /** The first record of the session. */
  readonly record: Happening;
}

/**
 * The experiences of the last four weeks that no record of a type follows, the latest first; without
 * those for which it is a practice to do that: `practicesDue` tells them. Of what was held again and again
 * the last session alone: it is the one that a record means.
 */
export function heldWithout(follower: HappeningName, facts: Facts): readonly Held[] {
  const { asOf, happened } = facts;
  const { occasions } = occasionsAfterExperiences(
    happened('experience'),
    { since: addDays(asOf, 1 - DAYS), within: TIME },
    happened(follower),
  );
  const practised = practisedAfter(follower, facts);
  return lastSessions(occasions.map((one) => one.on(asOf)))
    .filter(({ key, state }) => state !== 'done' && !practised.has(key))
    .reverse();
}

/** Of the occasions after each experience the last, in the order of their days. */
function lastSessions(occasions: readonly Occasion[]): readonly (Held & Pick<Occasion, 'state'>)[] {
  const last = new Map<string | null, Held & Pick<Occasion, 'state'>>();
  for (const { key, about, state } of occasions) {
    if (about.kind !== 'experience' || !isNamed(about.record)) continue;
    const identity = experienceIdentity(about.record);
    // What is set anew would keep its place.
    last.delete(identity);
    last.set(identity, { key, record: about.record, state });
  }
  return [...last.values()];
}

/** Of what says neither its name nor what it was about, no record could say that it followed. */
function isNamed(record: Happening): boolean {
  return experienceName(record) !== null || aboutFolded(record) !== null;
}

function practisedAfter(follower: HappeningName, { practices }: Facts): ReadonlySet<string> {
  const its = practices.filter(({ practice }) => practice.shownBy === follower);
  return new Set(its.flatMap(({ occasions }) => occasions.map(({ key }) => key)));
}

/** An experience in a sentence: `"Chart clinic" of 12 Nov`; of what has no title, `the experience of 12 Nov`. */
export function experienceText(record: Happening, asOf: CivilDate): string {
  const title = experienceTitle(record);
  const what = title === null ? 'the experience' : `"${shortText(title)}"`;
  return `${what} of ${shortDate(record.on, asOf)}`;
}
