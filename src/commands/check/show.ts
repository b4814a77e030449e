import type { Finding } from '../../domain/finding.ts';
import { FINDINGS_FORMATS, type FindingsFormatName } from '../../report/findings-formats.ts';
import type { FindingsPrinting } from '../../report/findings-printing.ts';
import { checkoutFolder } from '../running/checkout-folder.ts';
import { plainScreen } from '../running/deliver.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { summarise } from '../running/step-summary.ts';

/** Findings, and how they are wanted. */
interface Shown extends Pick<FindingsPrinting, 'advice'> {
  readonly findings: readonly Finding[];
  readonly format: FindingsFormatName;
}

/**
 * Prints the findings of a check; in GitHub's form also into the summary of the step that runs.
 * @throws CopError exit 2 where that summary is no file, 4 where the disk refuses
 */
export async function showFindings(
  session: Session,
  open: Open,
  { findings, format, advice }: Shown,
): Promise<void> {
  const checked = { findings, filesRead: open.filesRead };
  const isForGithub = format === 'github';
  const { prints, load } = FINDINGS_FORMATS[format];
  const render = await load();
  const print = prints === 'exactly' ? session.printExactly : session.print;
  print(
    render(checked, {
      screen: session.screen,
      folder: isForGithub ? checkoutFolder(session, open.root) : '',
      advice,
    }),
  );
  if (!isForGithub) return;
  const text = async () =>
    (await import('../../report/findings-markdown.ts')).findingsMarkdown(
      checked,
      plainScreen(session),
    );
  await summarise(session, { what: 'list of findings', text });
}
