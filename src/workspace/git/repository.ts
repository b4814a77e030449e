import { dirname } from 'node:path';
import type { Git } from './run-git.ts';
import { type Asked, gitTrouble, noRepository } from './trouble.ts';

/** The repository that holds a folder. */
export interface Repository {
  /** The absolute path of its top folder. */
  readonly top: string;
  /** Whether it was fetched without its older commits. */
  readonly isShallow: boolean;
}

/**
 * The repository whose files a folder is among.
 * @param git git in that folder
 * @throws CopError exit 3 where there is none; what `gitTrouble` says where git gives no answer
 */
export function repositoryAround(git: Git, asked: Asked): Repository {
  const answer = git([
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-prefix',
  ]);
  if (answer.kind !== 'fine') throw gitTrouble(answer, asked);
  const [isInside, isShallow, ...prefix] = answer.output.toString('utf8').split('\n');
  if (isInside !== 'true') throw noRepository(asked.folder);
  // The way from the top, with a slash behind each folder.
  const depth = prefix.join('\n').split('/').length - 1;
  let top = asked.folder;
  for (let level = 0; level < depth; level++) top = dirname(top);
  return { top, isShallow: isShallow === 'true' };
}
