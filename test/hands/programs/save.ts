// Saves a file again and again, as an editor does, until its input ends; says so of each save:
// save.ts FILE in-place|by-rename
// Each save puts a numbered comment behind what the file says.
import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';

const [, , file = '', mode = ''] = process.argv;

/** The moment in which a file is renamed is one at a time: no program can look and rename at once. */
const moment = `${file}.moment`;

let isOver = false;
process.stdin.on('end', () => {
  isOver = true;
});
process.stdin.resume();

async function save(text: string): Promise<void> {
  if (mode === 'in-place') return writeFileSync(file, text);
  writeFileSync(`${file}~`, text);
  while (!takesMoment()) await later(1);
  renameSync(`${file}~`, file);
  rmdirSync(moment);
}

function takesMoment(): boolean {
  try {
    mkdirSync(moment);
    return true;
  } catch {
    return false;
  }
}

for (let nth = 1; !isOver; nth += 1) {
  await later(10 + Math.random() * 20);
  await save(`${readFileSync(file, 'utf8')}# save ${nth}\n`);
  writeSync(1, `# save ${nth}\n`);
}
