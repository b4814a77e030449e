import { tmpdir } from 'node:os';
import { slugOf } from '../../domain/ids.ts';
import type { ReportModel } from '../../report/model.ts';
import { showInBrowser } from '../../terminal/browser.ts';
import { visible } from '../../terminal/escape.ts';
import { nodeDisk } from '../../workspace/node-disk.ts';
import { writeTemporaryPage } from '../../workspace/temporary-page.ts';
import type { Session } from '../running/session.ts';

/** Of a long name so much is enough to tell two pages apart. */
const LONGEST_NAME = 60;

/**
 * Writes a report's page to a temporary place and opens it in the browser. Where no browser can be
 * opened the page's path is printed, as it is all there is to go on with.
 * @throws CopError exit 4 where the disk refuses
 */
export async function openPage(
  session: Session,
  { community, quarter }: Pick<ReportModel, 'community' | 'quarter'>,
  html: string,
): Promise<void> {
  const subject = slugOf(community.slice(0, LONGEST_NAME)) || 'report';
  const page = writeTemporaryPage(nodeDisk, tmpdir(), {
    name: `${subject}-${quarter}.html`,
    text: html,
  });
  const shown = await showInBrowser(page, { env: session.env, platform: process.platform });
  if (shown.isOpen) return session.tell(`Opened ${page}`);
  session.tell(`No browser could be opened: ${shown.why}. The page is there to open by hand:`);
  session.print(visible(page));
}
