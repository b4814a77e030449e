import { isTimeZone } from './charter.ts';
import { nearest } from './nearest.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';

/**
 * Reads a time zone as people type it, without regard to case: `Europe/Lisbon`. A city alone is no
 * zone, since two cities may have one name; the zone that was most likely meant is told.
 */
export function readTimeZone(typed: string): Parsed<string> {
  const written = typed.trim();
  const zones = Intl.supportedValuesOf('timeZone');
  const known = ['UTC', ...zones].find((zone) => folded(zone) === folded(written));
  if (known !== undefined) return understood(known);
  // A name of a zone that the list does not have, such as an older one.
  if (written.includes('/') && isTimeZone(written)) return understood(written);
  const meant = nearestZone(written, zones);
  return notUnderstood(
    `"${written}" is no time zone`,
    meant === undefined ? 'Write one such as Europe/Lisbon' : `Did you mean ${meant}?`,
  );
}

/** By the city alone, by the whole name, then by a city that is spelled much like it. */
function nearestZone(written: string, zones: readonly string[]): string | undefined {
  const ofCity = (city: string | undefined) =>
    city === undefined ? undefined : zones.find((zone) => folded(cityOf(zone)) === folded(city));
  const cities = zones.map(cityOf);
  return ofCity(cityOf(written)) ?? nearest(written, zones) ?? ofCity(nearest(written, cities));
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

/** Without regard to case, accents, and how words are joined. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
