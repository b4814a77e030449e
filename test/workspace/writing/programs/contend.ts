// Takes the lock on a file whenever it reads a line, and says whether anybody else was in there:
// contend.ts ROOT
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { codeOf } from '../../../../src/workspace/disk.ts';
import { underEditLock } from '../../../../src/workspace/edit-lock.ts';
import { nodeDisk } from '../../../../src/workspace/node-disk.ts';

const [, , root = ''] = process.argv;
const file = { path: join(root, 'meet.yaml'), shown: 'meet.yaml', patience: 60_000 };
const mark = join(root, 'somebody-is-in');

function beAlone(): string {
  try {
    closeSync(openSync(mark, 'wx'));
    nodeDisk.pause(1);
    unlinkSync(mark);
    return 'alone';
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
}

createInterface({ input: process.stdin }).on('line', () => {
  writeSync(1, `${underEditLock(nodeDisk, file, beAlone)}\n`);
});
writeSync(1, 'ready\n');
