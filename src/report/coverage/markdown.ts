import { dateRange, longDate } from '../../domain/civil-date.ts';
import type { Coverage, PersonaCoverage } from '../../insight/coverage/coverage.ts';
import type { Want } from '../../insight/coverage/wants.ts';
import { inline } from '../markdown/inline.ts';
import { tableOf } from '../markdown/table.ts';
import {
  aboutText,
  type Entry,
  entryLists,
  MARKS_MEAN,
  NO_WANTS,
  personaText,
  spokenText,
  titleText,
  WANT_HEADINGS,
} from './coverage-text.ts';
import { emptyTexts } from './empty.ts';
import { type ListBelow, listsBelow } from './lists-below.ts';

/** What serves whom in Markdown: a table of all personas, then what each of them wants, then what serves nobody. */
export function renderCoverageMarkdown(coverage: Coverage): string {
  const { community, quarterSpan, asOf, personas } = coverage;
  return [
    `# ${inline(community)} · ${titleText(coverage)}`,
    `As of ${longDate(asOf)} · the quarter is ${dateRange(quarterSpan)}`,
    ...emptyTexts(coverage).map((text) => inline(text)),
    ...(personas.length === 0 ? [] : [servedTable(personas), '## What they want']),
    ...personas.flatMap(wantsBlocks),
    ...(personas.some(({ wants }) => wants.length > 0) ? [`✔ ${MARKS_MEAN}`] : []),
    ...listsBelow(coverage).map(listBlock),
  ]
    .join('\n\n')
    .concat('\n');
}

function servedTable(personas: readonly PersonaCoverage[]): string {
  const rows = personas.map((one) => [
    `**${inline(personaText(one.persona))}**<br>${inline(aboutText(one))}`,
    ...entryLists(one).map(({ entries }) => entriesCell(entries)),
  ]);
  return tableOf(['Persona', 'Goals', 'Experiences', 'Practices'], rows);
}

function entriesCell(entries: readonly Entry[]): string {
  return entries.length === 0 ? 'none' : entries.map(entryText).join('<br>');
}

/** `Chart clinic (12 Nov · for them)`. */
function entryText({ title, remark }: Entry): string {
  return remark === '' ? inline(title) : `${inline(title)} (${inline(remark)})`;
}

function wantsBlocks({ persona, wants }: PersonaCoverage): readonly string[] {
  const heading = `### ${inline(personaText(persona))}`;
  if (wants.length === 0) return [heading, `${NO_WANTS}.`];
  return [
    heading,
    tableOf(['Kind', 'In the words of its file', 'Spoken to by'], wants.map(wantRow)),
  ];
}

function wantRow(want: Want): readonly string[] {
  const mark = want.spokenTo.length > 0 ? '✔ ' : '';
  return [WANT_HEADINGS[want.kind], inline(want.text), mark + inline(spokenText(want))];
}

function listBlock({ heading, entries }: ListBelow): string {
  return [`## ${heading}`, entries.map((one) => `- ${entryText(one)}`).join('\n')].join('\n\n');
}
