import type { Quarter } from '../../domain/calendar.ts';
import { isOfCharter } from '../../domain/charter-keys.ts';
import { usageError } from '../../domain/errors.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import { type Setting, settingNamed } from '../../domain/settings.ts';
import type { Wish } from './edits.ts';

/**
 * The setting of a name.
 * @throws CopError exit 2 with the nearest where there is none
 */
export function settingFrom(written: string, quarter: Quarter): Setting {
  const parsed = settingNamed(written, quarter);
  if (parsed.ok) return parsed.value;
  if (isOfCharter(written.trim().split('.')))
    throw usageError(`"${written}" is no setting, but of the charter`, '', 'charter edit');
  throw usageError(parsed.problem, parsed.remedy);
}

/**
 * The values that are typed: a key, its value, and so on.
 * @throws CopError exit 2 where one cannot be taken
 */
export function pairsFrom(words: readonly string[], quarter: Quarter): readonly Wish[] {
  const wishes = words.flatMap((word, index): Wish[] => {
    if (index % 2 > 0) return [];
    const setting = settingFrom(word, quarter);
    const written = words[index + 1];
    if (written === undefined)
      throw usageError(
        `there is no value for ${setting.key}`,
        'Give a key and its value, then the next; a value of several words in quotes',
      );
    const parsed = setting.read(written);
    if (!parsed.ok) throw usageError(`${setting.key}: ${parsed.problem}`, parsed.remedy);
    return [{ setting, value: parsed.value }];
  });
  return eachOnce(wishes);
}

/**
 * The settings that are to go back to the usual.
 * @throws CopError exit 2 where one is none, or has to be said
 */
export function unsetFrom(words: readonly string[], quarter: Quarter): readonly Wish[] {
  const wishes = words.map((word): Wish => {
    const setting = settingFrom(word, quarter);
    if (setting.isNeeded)
      throw usageError(
        `${setting.key} cannot be taken out: ${CHARTER_FILE} must say it`,
        'Give it another value',
      );
    return { setting, value: null };
  });
  return eachOnce(wishes);
}

function eachOnce(wishes: readonly Wish[]): readonly Wish[] {
  const keys = wishes.map((one) => one.setting.key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice === undefined) return wishes;
  throw usageError(`${twice} is there twice`, 'Say it once');
}
