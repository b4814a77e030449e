import type { CopError } from '../../domain/errors.ts';
import type { Path } from '../../domain/finding.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import {
  isOfSettings,
  type Setting,
  type SettingValue,
  settingIn,
  settingsIn,
} from '../../domain/settings.ts';
import { askSetting, chooseSetting } from '../../prompts/ask-setting.ts';
import { readToChange } from '../../workspace/change-file.ts';
import { refuseElsewhere } from '../../workspace/checked-edit.ts';
import { CHARTER_KIND } from '../../workspace/kinds.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import type { Wish } from './edits.ts';
import { settingFrom } from './wishes.ts';

/**
 * Asks which setting is meant, if it was not named, and for its value.
 * @returns undefined where the person does not want it written
 * @throws CopError exit 2 where nobody is there to ask
 */
export async function askedFor(
  session: Session,
  { root, quarter, community }: Open,
  written: string | undefined,
): Promise<readonly Wish[] | undefined> {
  const { calendar } = community.charter;
  const named = written === undefined ? undefined : settingFrom(written, quarter);
  if (!session.asker) throw notSaid(named?.key, named?.usual(calendar));
  const source = readToChange(session.disk, root, CHARTER_FILE);
  refuseElsewhere(source, CHARTER_KIND, ({ missing: lost, path }) =>
    isOfSetting(named, lost ?? path),
  );
  const { data } = source.yaml;
  const asker = await session.asker();
  const now = named
    ? settingIn(named, data, calendar)
    : await chooseSetting(asker, settingsIn(data, calendar, quarter));
  const value = await askSetting(asker, now);
  if (value === undefined) return undefined;
  return value === 'as it is' ? [] : [{ setting: now.setting, value }];
}

/** Of the one that was named, or of any. */
function isOfSetting(named: Setting | undefined, path: Path): boolean {
  return named === undefined ? isOfSettings(path) : path[0] === named.path[0];
}

/** @param usual shows how it is written */
function notSaid(key: string | undefined, usual: SettingValue | null = null): CopError {
  const example = `${key ?? 'timezone'} ${usual ?? 'Europe/Lisbon'}`;
  const what = key === undefined ? 'the setting and its value' : `the value of ${key}`;
  return missing(what, { command: `config set ${example}` });
}
