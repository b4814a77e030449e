// Records check-ins into a workspace, a command's worth each, and says when the first is there:
// record.ts ROOT NAME COUNT
import { writeSync } from 'node:fs';
import { civilDate } from '../../../../src/domain/civil-date.ts';
import { CopError } from '../../../../src/domain/errors.ts';
import { nodeDisk } from '../../../../src/workspace/node-disk.ts';
import { publish } from '../../../../src/workspace/publish.ts';
import { recordFiles, ulids } from '../../../../src/workspace/write-records.ts';

const [, , root = '', name = '', count = '1'] = process.argv;
const on = civilDate('2026-11-24');
const draft = {
  type: 'check-in' as const,
  keyResult: 'a/b',
  on,
  confidence: null,
  blocked: false,
  by: name,
  corrects: null,
};

try {
  for (let value = 1; value <= Number(count); value += 1) {
    const said = { kind: 'value', value } as const;
    const note = 'x'.repeat(2000);
    publish(nodeDisk, root, recordFiles([{ ...draft, said, note }], new Date(), ulids()));
    if (value === 1) writeSync(1, 'recording\n');
  }
} catch (error) {
  if (!(error instanceof CopError)) throw error;
  process.stdout.write(`${error.message}\n`);
  process.exitCode = error.exit;
}
