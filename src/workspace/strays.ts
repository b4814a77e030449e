import {
  CHARTER_FILE,
  FACILITATION_FILE,
  FOLDERS_READ,
  MISNAMED_CHARTER,
} from '../domain/layout.ts';
import { aboutFile, contentsOf } from './contents.ts';
import { tellUnread } from './named-files.ts';
import type { Reading } from './reading.ts';

/** What people call the file of the practices, or make a folder of. */
const PRACTICES = /^facilitations?(?:\.ya?ml)?$/i;

/**
 * Tells what lies at the workspace's root and was meant for a command, but is read by none: `goal/`,
 * `Goals/`, `goals.yaml`, `cop.yml`, `facilitation.yml`. A repository's other files and folders are its own affair.
 */
export function tellStrays(reading: Reading): void {
  const { files, folders, problems } = contentsOf(reading.disk, reading.root, '');
  for (const name of folders) {
    const meant = meantBy(name);
    if (meant !== undefined && meant !== name)
      tellUnread(reading, name, `Rename the folder to ${meant}, in small letters`);
    if (PRACTICES.test(name))
      tellUnread(reading, name, `Write the practices into ${FACILITATION_FILE}`);
  }
  for (const name of files) tellStrayFile(reading, name);
  for (const problem of problems) {
    if (problem.code === 'file/left-over') reading.tell(problem);
    if (problem.code === 'file/not-read') tellStrayFile(reading, problem.file);
  }
}

function tellStrayFile(reading: Reading, name: string): void {
  const meant = meantBy(name.slice(0, name.lastIndexOf('.')));
  if (meant !== undefined)
    tell(reading, name, `Make a folder ${meant} with one thing a file of it`);
  if (name.toLowerCase() === MISNAMED_CHARTER)
    tell(reading, name, `Move what counts to ${CHARTER_FILE}, and delete this`);
  if (PRACTICES.test(name) && name !== FACILITATION_FILE)
    tell(reading, name, `Move what counts to ${FACILITATION_FILE}, and delete this`);
}

function tell(reading: Reading, name: string, remedy: string): void {
  reading.tell(aboutFile('file/not-read', name, 'no command reads this file', remedy));
}

/** What a name at the root was meant for, in the spellings that people try: `Goal`, `logs`. */
function meantBy(name: string): string | undefined {
  const tried = singular(name.toLowerCase());
  return FOLDERS_READ.find((folder) => singular(folder) === tried);
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}
