import { resolve } from 'node:path';
import { nodeDisk } from '../../workspace/node-disk.ts';
import type { Session } from './session.ts';

/** What is said in a step's summary. */
interface Summary {
  /** What it is, for the note in its place: `report`, `list of findings`. */
  readonly what: string;
  /** Its Markdown: made where there is a summary alone. */
  readonly text: () => Promise<string>;
}

/**
 * Appends Markdown to the summary of the GitHub step that runs (`$GITHUB_STEP_SUMMARY`); elsewhere
 * nothing. Where a summary has no room left, a note stands there in its place.
 * @throws CopError exit 2 where that is no file, 4 where the disk refuses
 */
export async function summarise(session: Session, { what, text }: Summary): Promise<void> {
  const { GITHUB_STEP_SUMMARY: named } = session.env;
  if (!named) return;
  const { appendToSummary } = await import('../../workspace/step-summary.ts');
  const note = `The ${what} found no room here: a step’s summary may hold 1 MiB, and this one is full. The step’s log has the short form.`;
  // Written today, also where the files are read from a commit.
  const appended = appendToSummary(nodeDisk, resolve(named), { text: await text(), note });
  if (appended !== 'whole') session.tell(`The step’s summary had no room left for the ${what}`);
}
