// Edits a file of a workspace while an editor puts others in its place: edit.ts ROOT PATH COUNT
// Between its last look at the file and the renaming of its own the editor has to wait: this is the
// one moment in which the store can lose what another program renames.
import { mkdirSync, rmdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../../../src/workspace/change-file.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';

const [, , root = '', path = '', count = '1'] = process.argv;
const file = join(root, path);
const moment = `${file}.moment`;
let isMine = false;

function begin(): void {
  while (!isMine) {
    try {
      mkdirSync(moment);
      isMine = true;
    } catch {
      nodeDisk.pause(1);
    }
  }
}

function end(): void {
  if (isMine) rmdirSync(moment);
  isMine = false;
}

/** The moment begins with a look at the file, and ends with whatever is done next. */
const disk: Disk = {
  ...nodeDisk,
  read: (read, limit) => {
    if (read === file) begin();
    return nodeDisk.read(read, limit);
  },
  create: (created) => {
    end();
    return nodeDisk.create(created);
  },
  link: (from, to) => {
    end();
    nodeDisk.link(from, to);
  },
  rename: (from, to) => {
    nodeDisk.rename(from, to);
    end();
  },
  remove: (removed) => {
    end();
    nodeDisk.remove(removed);
  },
  pause: (milliseconds) => {
    end();
    nodeDisk.pause(milliseconds);
  },
};

for (let nth = 1; nth <= Number(count); nth += 1) {
  const line = `# edit ${nth}`;
  changeFile(disk, root, path, ({ text }) => ({ text: `${text}${line}\n`, alongside: [] }));
  end();
  writeSync(1, `${line}\n`);
}
