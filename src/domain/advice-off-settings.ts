import { ADVICE_SWITCH, isAdviceCode, whyNoAdvice } from './advice-off.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import type { Setting } from './setting.ts';
import { valueAt } from './value-at.ts';

/** The key of `cop.yaml` that turns advice off. */
export const ADVICE_KEY = 'advice';

/**
 * The setting by which a piece of advice is turned off.
 * @param written its name without the `advice.` in front, such as `goal/out-of-reach`
 */
export function adviceSettingNamed(written: string): Parsed<Setting> {
  const code = written.trim().toLowerCase();
  if (isAdviceCode(code)) return understood(settingOf(code));
  const { problem, remedy } = whyNoAdvice(code);
  return notUnderstood(problem, remedy.replace('mean ', `mean ${ADVICE_KEY}.`));
}

/** The setting that is meant by a name without the `advice.`, or without what follows it. */
export function adviceSettingMeant(written: string): string | undefined {
  const code = written.toLowerCase();
  if (isAdviceCode(code)) return `${ADVICE_KEY}.${code}`;
  return code === ADVICE_KEY ? `${ADVICE_KEY}.goal/out-of-reach` : undefined;
}

/**
 * The settings of the advice that `cop.yaml` says something of, in its order.
 * @param data what stands in the file
 */
export function adviceSettingsIn(data: unknown): readonly Setting[] {
  const said: unknown = valueAt(data, [ADVICE_KEY]);
  return Object.keys(Object(said)).filter(isAdviceCode).map(settingOf);
}

function settingOf(code: string): Setting {
  return {
    key: `${ADVICE_KEY}.${code}`,
    path: [ADVICE_KEY, code],
    means: 'Whether cop gives this advice: on or off',
    isNeeded: false,
    usual: () => 'on',
    read: readSwitch,
    shown: String,
  };
}

function readSwitch(typed: string): Parsed<string> {
  const word = typed.trim().toLowerCase();
  return ADVICE_SWITCH.some((one) => one === word)
    ? understood(word)
    : notUnderstood(`"${typed}" is neither on nor off`, 'Write on or off');
}
