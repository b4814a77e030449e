import { type CopError, dataError } from '../../domain/errors.ts';
import type { Open } from './open.ts';

/**
 * That a dialogue cannot show what is there, since the file has an error: exit code 3.
 * @param file the path from the workspace's root
 */
export function refuseToAsk({ findings }: Pick<Open, 'findings'>, file: string): CopError {
  return dataError(`${file} has an error, so what is there cannot be shown`, {
    remedy: 'Mend it in the file, or set what is wrong by its flag',
    findings: findings.filter((one) => one.place.file === file && one.severity === 'error'),
  });
}
