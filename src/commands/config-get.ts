import type { Command } from 'commander';
import { CHARTER_FILE } from '../domain/layout.ts';
import { settingIn } from '../domain/settings.ts';
import { settingJson, settingText } from '../report/settings.ts';
import { readToChange } from '../workspace/change-file.ts';
import { settingFrom } from './config-set/wishes.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['config get timezone', 'config get quarters.2026-Q4.starts --json'] as const;

/** `cop config get`: the value of one setting, bare. */
export function configGet(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('<key>', 'which one, as config list writes it')
    .action((written: string, options: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'none', log: 'none' } as const;
      const { root, quarter, community } = openWorkspace(session, scope);
      const { data } = readToChange(session.disk, root, CHARTER_FILE).yaml;
      const setting = settingFrom(written, quarter);
      const now = settingIn(setting, data, community.charter.calendar);
      if (options.json) session.printExactly(settingJson(now));
      else session.print(settingText(now));
    });
}
