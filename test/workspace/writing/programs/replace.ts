// Replaces a schema of a workspace: replace.ts ROOT TEXT
import { nodeDisk } from '../../../../src/workspace/node-disk.ts';
import { replaceFile } from '../../../../src/workspace/replace.ts';

const [, , root = '', text = ''] = process.argv;
replaceFile(nodeDisk, root, { path: '.cop/schemas/goal.json', text });
