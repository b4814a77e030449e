import { openCommit } from '../../../src/workspace/git/open-commit.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';

/** The environment that cop runs git in: nothing of the machine's own settings. */
export const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';

/** A goal of 2026-Q4 whose key result is to be reached in weeks 2 to 10, from 5 October on. */
export function goalText(target: number, more = ''): string {
  return `goal: Meet
timeline: Weeks 2-10
${more}key_results:
  - id: invite
    key_result: Invite people
    target: ${target}
`;
}

export const GOAL = 'goals/2026-Q4/meet.yaml';

/** Opens a commit as `--at` does. */
export function at(folder: string, written: string, env: NodeJS.ProcessEnv = ENV) {
  return openCommit(nodeDisk, folder, written, env);
}
