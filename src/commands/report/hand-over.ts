import { FORMATS, type Format } from '../../report/formats.ts';
import type { ReportModel } from '../../report/model.ts';
import type { Screen } from '../../terminal/screen.ts';
import { deliver, plainScreen } from '../running/deliver.ts';
import type { Session } from '../running/session.ts';

/** A report that is ready to be drawn. */
interface Ready {
  readonly model: ReportModel;
  readonly format: Format;
  readonly draw: (screen: Screen) => string;
}

/** Where a report is to go, as flags say it. */
interface WhereTo {
  readonly open?: boolean;
  readonly output?: string;
}

/**
 * Prints a report, writes it to a file, or opens it in the browser.
 * @param root the community's folder
 * @throws CopError exit 2 where it cannot be written to the file that is named, 4 where the disk refuses
 */
export async function handOver(
  session: Session,
  root: string,
  { model, format, draw }: Ready,
  { open, output }: WhereTo,
): Promise<void> {
  if (open) {
    const { openPage } = await import('./open-page.ts');
    return openPage(session, model, draw(plainScreen(session)));
  }
  return deliver(session, root, draw, { output, prints: FORMATS[format].prints });
}
