import type { CopError } from '../domain/errors.ts';
import { visible } from './escape.ts';
import { findingsText, placeText } from './findings.ts';
import { adviceLines } from './layout.ts';
import type { Screen } from './screen.ts';
import { wrap } from './width.ts';

type Trouble = Pick<CopError, 'message' | 'place' | 'remedy' | 'command' | 'findings'>;

/**
 * Trouble as a person reads it: what is wrong in the files, if that is it, then what happened and
 * where, and what to do about it.
 */
export function errorText(trouble: Trouble, screen: Screen): string {
  const { message, place, remedy, command, findings } = trouble;
  const where = place ? `${placeText(place)} ` : '';
  const [first = '', ...others] = wrap(`${where}error: ${visible(message)}`, screen.width);
  const lines = [
    first.replace('error:', () => screen.paint.bad('error:')),
    ...others.map((line) => line),
    ...adviceLines(visible(remedy), command && visible(command), { indent: 2, screen }),
  ];
  return [...(findings.length > 0 ? [findingsText(findings, screen), ''] : []), ...lines].join(
    '\n',
  );
}
