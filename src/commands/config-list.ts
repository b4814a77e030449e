import type { Command } from 'commander';
import { CHARTER_FILE } from '../domain/layout.ts';
import { settingsIn } from '../domain/settings.ts';
import { renderSettings, settingsJson } from '../report/settings.ts';
import { readToChange } from '../workspace/change-file.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['config list', 'config list --json'] as const;

/** `cop config list`: every setting, and whether cop.yaml says it or it is the usual one. */
export function configList(command: Command): void {
  withExamples(withJson(command), EXAMPLES).action((options: { readonly json?: boolean }) => {
    const session = sessionOf(command);
    const scope = { personas: 'none', goals: 'none', log: 'none' } as const;
    const { root, quarter, community } = openWorkspace(session, scope);
    const { data } = readToChange(session.disk, root, CHARTER_FILE).yaml;
    const settings = settingsIn(data, community.charter.calendar, quarter);
    if (options.json) session.printExactly(settingsJson(settings));
    else session.print(renderSettings(settings, session.screen));
  });
}
