import { dirname, join, relative, resolve, sep } from 'node:path';
import { codeOf } from '../../workspace/disk.ts';
import { lookingTrouble } from '../../workspace/disk-trouble.ts';
import { nodeDisk } from '../../workspace/node-disk.ts';
import { isInside } from '../../workspace/target.ts';
import type { Session } from './session.ts';

/**
 * The way from the top of what a CI job checked out to the community's folder, as annotations name
 * files: '' or `examples/guild/`. The top is `$GITHUB_WORKSPACE` if the community lies in it, else that
 * of the git repository around it, else the current folder.
 * @param root the community's folder, absolute
 * @throws CopError exit 4 where the disk does not say
 */
export function checkoutFolder({ env }: Pick<Session, 'env'>, root: string): string {
  const real = behindLinks(root);
  const tops = [env.GITHUB_WORKSPACE || undefined, repositoryAbove(real), process.cwd()];
  const top = tops
    .flatMap((one) => (one === undefined ? [] : [behindLinks(resolve(one))]))
    .find((one) => isInside(one, real));
  const way = top === undefined ? '' : relative(top, real);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

/** The path with every link on the way resolved; of a folder that is not there, as it is said. */
function behindLinks(path: string): string {
  try {
    return nodeDisk.realPath(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return path;
    throw lookingTrouble(error, path);
  }
}

function repositoryAbove(folder: string): string | undefined {
  if (isThere(join(folder, '.git'))) return folder;
  return folder === dirname(folder) ? undefined : repositoryAbove(dirname(folder));
}

function isThere(path: string): boolean {
  try {
    return nodeDisk.kindOf(path) !== undefined;
  } catch (error) {
    throw lookingTrouble(error, path);
  }
}
