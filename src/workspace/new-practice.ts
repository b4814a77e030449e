import { join } from 'node:path';
import { FACILITATION_FILE, schemaPath } from '../domain/layout.ts';
import { facilitationSchema } from '../domain/practice.ts';
import type { PracticeDraft } from '../domain/practice-wishes.ts';
import type { Disk } from './disk.ts';
import type { Mapping } from './edit/edit.ts';
import type { NewFile } from './new-file.ts';
import { orNothing } from './write-trouble.ts';
import { fileOf, flowList, mappingLines } from './yaml-text.ts';

/** A new `facilitation.yaml` with these practices, and guidance for whoever opens it. */
export function newFacilitation(drafts: readonly PracticeDraft[]): NewFile {
  const items = drafts.map(practiceItem);
  const lines = [
    `# yaml-language-server: $schema=${schemaPath('facilitation')}`,
    '',
    '# What the facilitators do regularly, and how often. Change it by hand whenever',
    '# you like, but not an id: records name the practice by it.',
    '# strand: commitment, contribution or impact.',
    '# rhythm: every week, every 2 weeks, monthly, after each experience, or',
    '#   within 3 days of joining.',
    '',
    'practices:',
    ...drafts.flatMap((draft, index) => [...(index === 0 ? [] : ['']), ...linesOf(draft)]),
  ];
  const text = fileOf(lines, { practices: items }, facilitationSchema);
  return { path: FACILITATION_FILE, text };
}

/** A practice as it is added to the list of the file that is there. */
export function practiceItem(draft: PracticeDraft): Mapping {
  const { id, practice, strand, rhythmWords: rhythm, owner, personas, shownBy, since } = draft;
  return {
    id,
    practice,
    strand,
    rhythm,
    ...(owner === null ? {} : { owner }),
    ...(personas.length === 0 ? {} : { personas }),
    ...(shownBy === null ? {} : { shown_by: shownBy }),
    since,
  };
}

/**
 * Whether anything stands in the place of `facilitation.yaml`.
 * @throws CopError exit 4 where the disk does not say
 */
export function hasFacilitation(disk: Disk, root: string): boolean {
  return orNothing(
    `read ${FACILITATION_FILE}`,
    () => disk.kindOf(join(root, FACILITATION_FILE)) !== undefined,
  );
}

/** With the personas on a line, as people write ids. */
function linesOf(draft: PracticeDraft): readonly string[] {
  const lines = Object.entries(practiceItem(draft)).flatMap(([key, value]) =>
    key === 'personas' ? [`personas: ${flowList(draft.personas)}`] : mappingLines({ [key]: value }),
  );
  return lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
}
