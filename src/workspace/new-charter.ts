import { type Quarter, weekOfQuarter } from '../domain/calendar.ts';
import { charterSchema, FORMAT } from '../domain/charter.ts';
import type { CharterDraft } from '../domain/drafts.ts';
import { schemaPath } from '../domain/layout.ts';
import { DEFAULT_THRESHOLDS, statusText } from '../domain/thresholds.ts';
import { fileOf, scalar } from './yaml-text.ts';

/**
 * The text of a new `cop.yaml`, with guidance for whoever opens it. A question that was not
 * answered stands there as a key without a value, which counts as absent until it is filled in.
 */
export function charterText(draft: CharterDraft): string {
  const { name, members, domain, practice, timezone, quarter } = draft;
  const text = `# yaml-language-server: $schema=${schemaPath('charter')}

# The charter of your community, and the settings that its numbers rest on.
# Change it by hand whenever you like. A line behind a # is only a comment.

format: ${FORMAT}
name: ${scalar(name)}

# The community: who the members are now, and whom you hope for.
members:
  now:${answer(members.now, 'for example: Analysts in three teams')}
  hoped_for:${answer(members.hopedFor, 'for example: Anyone who shows data')}

# The domain: what it is about, the topic that people come for.
domain:${answer(domain, 'for example: Showing data')}

# The practice: what members do together, and to what end.
practice:${answer(practice, 'for example: Publishing charts that people act on')}

# More to agree on with your members and your sponsor. To use a line, take away
# the # and the space before its key.
# sponsor: Who stands behind the community in the organisation
# scope: What belongs to it, and what does not
# facilitators: [ana, ben]
# meets: When and where it meets, such as every second Thursday
# review_on: 2027-01-15   # when you look at this page again

# Which day "today" is, wherever cop runs.
timezone: ${scalar(timezone)}

# How weeks and quarters are counted. As it stands, weeks start on Monday, the
# year in January, and week 1 is the week that holds the quarter's first day.
# week_starts: monday   # or sunday
# fiscal_year_starts: january   # or april, or another month
# quarters: {${quarter}: {starts: ${secondWeek(quarter)}}}

# Where "on track" and "at risk" end: shares of the progress expected by now,
# and how far behind it a key result may be. As it is if you say nothing:
# status: ${statusText(DEFAULT_THRESHOLDS)}`;
  const data = {
    format: FORMAT,
    name,
    members: { now: members.now, hoped_for: members.hopedFor },
    domain,
    practice,
    timezone,
  };
  return fileOf([text], data, charterSchema);
}

/** What follows a key's colon: the answer, or nothing but a hint. */
function answer(said: string | null, hint: string): string {
  return said === null ? `   # ${hint}` : ` ${scalar(said)}`;
}

/** A day on which week 1 might start, for the example: a week later than if nothing is said. */
function secondWeek(quarter: Quarter): string {
  const weekStarts = 'monday';
  const calendar = { timezone: 'UTC', weekStarts, yearStarts: 1, weekOneOf: new Map() } as const;
  return weekOfQuarter(quarter, 2, calendar).from;
}
