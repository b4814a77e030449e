import type { Path } from '../../domain/finding.ts';
import { type Setting, type SettingValue, saidOf } from '../../domain/settings.ts';
import { valueAt } from '../../domain/value-at.ts';
import type { Edit } from '../../workspace/edit/edit.ts';

/** A setting that is given a value, or put back to the usual. */
export interface Wish {
  readonly setting: Setting;
  /** Null for the usual. */
  readonly value: SettingValue | null;
}

/**
 * The edits that bring about what is wished of the settings.
 * @param data what stands in `cop.yaml`
 */
export function settingEdits(data: unknown, wishes: readonly Wish[]): readonly Edit[] {
  const gone: Path[] = [];
  return wishes.flatMap(({ setting, value }): Edit[] => {
    const { path } = setting;
    if (value !== null) return isThere(data, setting, value) ? [] : [{ does: 'set', path, value }];
    if ((valueAt(data, path) ?? null) === null) return [];
    gone.push(path);
    return [{ does: 'remove', path: emptied(data, path, gone) }];
  });
}

/** Whether that is what is written, in whatever spelling: `April` for `april`. */
function isThere(data: unknown, setting: Setting, value: SettingValue): boolean {
  const written = valueAt(data, setting.path);
  return typeof written === typeof value && saidOf(setting, data) === value;
}

/** What is to be removed with a key: the mappings above it that nothing would be left in. */
function emptied(data: unknown, path: Path, gone: readonly Path[]): Path {
  const above = path.slice(0, -1);
  if (above.length === 0) return path;
  const isGone = (key: string) =>
    gone.some((one) => isAt(one.slice(0, above.length + 1), [...above, key]));
  const left = Object.keys(Object(valueAt(data, above))).filter((key) => !isGone(key));
  return left.length > 0 ? path : emptied(data, above, gone);
}

function isAt(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
