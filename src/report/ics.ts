import { addDays, longDate } from '../domain/civil-date.ts';
import { textTag } from '../domain/text-tag.ts';
import { visible } from '../terminal/escape.ts';
import { cut } from '../terminal/width.ts';
import { type CalendarEvent, calendarEvents } from './calendar-events.ts';
import { foldedLine } from './calendar-line.ts';
import { calendarLines, calendarText } from './escape/icalendar.ts';
import { bannerTexts } from './head-text.ts';
import type { ReportModel } from './model.ts';
import { oneLine } from './record-text.ts';

/** A title is read in a small box; the description has all of it. */
const LONGEST_TITLE = 100;

/** Versions of an event count in seconds from here on: a number of a calendar ends at 2^31, in 2088. */
const FIRST_VERSION = Date.UTC(2020, 0);

/**
 * A quarter as a calendar (RFC 5545): events of whole days that block no time. An event keeps its name
 * from file to file, and a later file has a higher version of it, so that to import it brings up to date
 * what is there.
 * @param now when the file is made
 */
export function renderIcs(model: ReportModel, { now }: { readonly now: Date }): string {
  const name = calendarText(model.community);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cop-toolkit//cop//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `X-WR-CALDESC:${calendarLines(aboutTexts(model))}`,
    ...calendarEvents(model).flatMap((event) => eventLines(event, model, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, model: ReportModel, now: Date): string[] {
  const stamp = `${compact(now.toISOString().slice(0, 19))}Z`;
  return [
    'BEGIN:VEVENT',
    // So that events of two communities are not taken for one another.
    `UID:${event.id}.${textTag(model.community)}@cop-toolkit`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${versionAt(now)}`,
    `DTSTART;VALUE=DATE:${compact(event.on)}`,
    // The first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(addDays(event.on, 1))}`,
    `SUMMARY:${calendarText(cut(visible(oneLine(event.title)), LONGEST_TITLE))}`,
    `DESCRIPTION:${calendarLines([...event.description, '', ...aboutTexts(model)])}`,
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'END:VEVENT',
  ];
}

function versionAt(now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - FIRST_VERSION) / 1000));
}

/** `20261124`, `20261124T101500`: a day, or a time, as calendars write it. */
function compact(written: string): string {
  return written.replace(/[-:]/g, '');
}

/** What the figures are of: they may be read weeks later. */
function aboutTexts(model: ReportModel): readonly string[] {
  const { community, quarter, asOf } = model;
  return [`${community} · ${quarter} · as of ${longDate(asOf)}`, ...bannerTexts(model)];
}
