import { type CivilDate, dayIn } from './civil-date.ts';

/** A ULID's digits, in their order: Crockford's base 32, without I, L, O and U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The milliseconds since 1970 are the first ten of its digits. */
const DIGITS_OF_TIME = 10;

/** From 1971 to 2198 it is a day that can be written, whatever the time zone. */
const EARLIEST = Date.UTC(1971, 0);
const LATEST = Date.UTC(2199, 0) - 1;

/**
 * The day on which a record was written, as its id tells.
 * @param id a ULID (github.com/ulid/spec); null for a record that a person wrote without one
 * @param timezone an IANA name such as `Europe/Lisbon`
 * @returns null where there is no id, or it tells no time that can be right
 */
export function recordedOn(id: string | null, timezone: string): CivilDate | null {
  const time = timeIn(id ?? '');
  return time >= EARLIEST && time <= LATEST ? dayIn(timezone, new Date(time)) : null;
}

/** In milliseconds since 1970; NaN where the text is no ULID. */
function timeIn(id: string): number {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return Number.NaN;
  const digits = [...id.slice(0, DIGITS_OF_TIME)];
  return digits.reduce((time, digit) => time * DIGITS.length + DIGITS.indexOf(digit), 0);
}
