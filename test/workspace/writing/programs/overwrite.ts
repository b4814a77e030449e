// Writes over a schema of a workspace: overwrite.ts ROOT TEXT
import { nodeDisk } from '../../../../src/workspace/node-disk.ts';
import { overwriteFile } from '../../../../src/workspace/overwrite.ts';

const [, , root = '', text = ''] = process.argv;
overwriteFile(nodeDisk, root, { path: '.cop/schemas/goal.json', text });
