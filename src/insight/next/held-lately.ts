import { addDays, type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { HappeningName } from '../../domain/happening-types.ts';
import { flagToType } from '../../domain/to-type.ts';
import { occasionsAfterExperiences } from '../practices/after-experience.ts';
import type { Facts } from './facts.ts';
import { isLogRead } from './log-read.ts';
import { shortText } from './short-text.ts';

/** Experiences of so many last days are looked at. */
const DAYS = 28;
/** Of more than this, the latest. */
const MOST = 3;
/** So many days there is time for what follows an experience. */
const TIME = 7;

/** An experience that was held lately. */
interface Held {
  /** What tells it from others, on every machine: its short name, where it has one. */
  readonly key: string;
  /** The first record of it. */
  readonly record: Happening;
}

/**
 * The latest experiences of the last four weeks that no record of a type follows, the latest first; without
 * those for which it is a practice to do that: `practicesDue` tells them.
 */
export function heldWithout(follower: HappeningName, facts: Facts): readonly Held[] {
  if (!isLogRead(facts)) return [];
  const { asOf, happened } = facts;
  const { occasions } = occasionsAfterExperiences(
    happened('experience'),
    { since: addDays(asOf, 1 - DAYS), within: TIME },
    happened(follower),
  );
  const practised = practisedAfter(follower, facts);
  return occasions
    .map((one) => one.on(asOf))
    .flatMap(({ key, about, state }) =>
      about.kind === 'experience' && state !== 'done' ? [{ key, record: about.record }] : [],
    )
    .filter(({ key, record }) => !practised.has(key) && isNamed(record))
    .slice(-MOST)
    .reverse();
}

/** Of what says neither its name nor what it was about, no record could say that it followed. */
function isNamed({ says: { experience, about } }: Happening): boolean {
  return typeof experience === 'string' || typeof about === 'string';
}

function practisedAfter(follower: HappeningName, { practices }: Facts): ReadonlySet<string> {
  const its = practices.filter(({ practice }) => practice.shownBy === follower);
  return new Set(its.flatMap(({ occasions }) => occasions.map(({ key }) => key)));
}

/**
 * An experience in a sentence: `"Chart clinic" of 12 Nov`, by what it was about, else by its short name;
 * of what says neither, `the experience of 12 Nov`.
 */
export function experienceText({ says, on }: Happening, asOf: CivilDate): string {
  const name = [says.about, says.experience].find((one) => typeof one === 'string');
  const what = typeof name === 'string' ? `"${shortText(name)}"` : 'the experience';
  return `${what} of ${shortDate(on, asOf)}`;
}

/** What says behind a command which experience is meant: by its short name, else by what it was about. */
export function experienceFlags({ says }: Happening): string {
  const { experience, about } = says;
  const flags =
    typeof experience === 'string'
      ? flagToType('--experience', experience)
      : flagToType('--about', typeof about === 'string' ? about : null);
  return flags.map((one) => ` ${one}`).join('');
}
