import { CHARTER_FILE } from '../domain/layout.ts';
import type { SettingNow, SettingValue } from '../domain/settings.ts';
import { ANEW_HINT, askAnew } from './ask-anew.ts';
import type { Asker } from './asker.ts';

/** Asks which of the settings is to be changed. */
export function chooseSetting(asker: Asker, settings: readonly SettingNow[]): Promise<SettingNow> {
  return asker.choose({
    message: 'Which setting?',
    choices: settings.map((one) => ({ name: `${one.setting.key}  ${nowText(one)}`, value: one })),
  });
}

/**
 * Asks for the value of a setting, and shows what would change before it is written.
 * @returns null for the usual value, `as it is` where it stays, undefined where the person does not
 *   want it written
 */
export async function askSetting(
  asker: Asker,
  now: SettingNow,
): Promise<SettingValue | null | 'as it is' | undefined> {
  const { setting, said, usual } = now;
  asker.say(`${setting.means}.\n${ANEW_HINT}`);
  const value = await askAnew<SettingValue>(asker, {
    message: said === null ? `${setting.key} (${usual} if not said)` : setting.key,
    now: said === null ? null : String(said),
    read: setting.read,
    understood: (one) => (setting.shown(one) === String(one) ? '' : setting.shown(one)),
    ...(usual === null ? { needed: `${CHARTER_FILE} must say it` } : {}),
  });
  if (value === undefined || value === said) return 'as it is';
  asker.say(`\n  ${setting.key}: ${nowText(now)} → ${value ?? `${usual} (usual)`}`);
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? value : undefined;
}

function nowText({ said, value }: SettingNow): string {
  return said === null ? `${value} (usual)` : String(said);
}
