// Edits a file, a command's worth each, and says so of each edit that is made:
// edit.ts ROOT NAME COUNT [stopped]
// Every edit appends a line to the file and writes a record. A process that is to be `stopped` stops
// itself before it renames the file.
import { writeSync } from 'node:fs';
import { CopError } from '../../../../src/domain/errors.ts';
import { changeFile } from '../../../../src/workspace/change-file.ts';
import { nodeDisk } from '../../../../src/workspace/node-disk.ts';

const PATH = 'goals/2026-Q4/meet.yaml';
const [, , root = '', name = '', count = '1', wish] = process.argv;

const disk = wish === 'stopped' ? { ...nodeDisk, rename: stopAndRename } : nodeDisk;

function stopAndRename(from: string, to: string): void {
  process.kill(process.pid, 'SIGSTOP');
  nodeDisk.rename(from, to);
}

for (let nth = 1; nth <= Number(count); nth += 1) {
  const line = `${name}-${nth}`;
  const alongside = [{ path: `log/2026-11/${line}.yaml`, text: `- {"line":"${line}"}\n` }];
  try {
    changeFile(disk, root, PATH, ({ text }) => ({ text: `${text}${line}\n`, alongside }));
    writeSync(1, `${line}\n`);
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    writeSync(1, `cannot: ${error.message}\n`);
    process.exitCode = error.exit;
  }
}
