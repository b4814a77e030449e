import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  makeDraftCopy,
  readDraftCopy,
  removeDraftCopy,
} from '../../../src/workspace/draft-copy.ts';
import { CHARTER_KIND, personaKind } from '../../../src/workspace/kinds.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { folderWith, pathsIn } from '../../folder.ts';
import { diskError, failingFrom } from '../fault-disk.ts';

const PERSONA = 'persona: New analyst\n';
const FILE = 'personas/new-analyst.yaml';

describe('a copy for an editor', () => {
  it('says what the file says, and lies where the schema of its first line is found', () => {
    const root = folderWith();
    const copy = makeDraftCopy(nodeDisk, root, FILE, PERSONA);
    expect(copy.path).toBe('.cop/drafts/new-analyst.yaml');
    expect(readFileSync(copy.absolute, 'utf8')).toBe(PERSONA);
    expect(readFileSync(`${root}/.cop/drafts/.gitignore`, 'utf8')).toBe('*\n');
  });

  it('lies beside a copy that was kept before', () => {
    const root = folderWith({ '.cop/drafts/new-analyst.yaml': 'persona: Kept\n' });
    expect(makeDraftCopy(nodeDisk, root, FILE, PERSONA).path).toBe(
      '.cop/drafts/new-analyst-2.yaml',
    );
    expect(readFileSync(`${root}/.cop/drafts/new-analyst.yaml`, 'utf8')).toBe('persona: Kept\n');
  });

  it('goes, with its folder where that holds no other', () => {
    const root = folderWith({ 'cop.yaml': 'format: 1\n' });
    removeDraftCopy(nodeDisk, makeDraftCopy(nodeDisk, root, FILE, PERSONA));
    expect(pathsIn(root)).toEqual(['.cop/', 'cop.yaml']);
  });

  it('leaves nothing where the disk is full', () => {
    const root = folderWith({ '.cop/drafts/other.yaml': 'persona: Other\n' });
    const full = {
      ...nodeDisk,
      write: () => {
        throw diskError('ENOSPC');
      },
    };
    expect(() => makeDraftCopy(full, root, FILE, PERSONA)).toThrow('the disk is full');
    expect(pathsIn(root)).toEqual(['.cop/', '.cop/drafts/', '.cop/drafts/other.yaml']);
  });
});

describe('what a person made of a copy', () => {
  function typed(text: string | Uint8Array) {
    const root = folderWith();
    const copy = makeDraftCopy(nodeDisk, root, FILE, PERSONA);
    writeFileSync(copy.absolute, text);
    return readDraftCopy(nodeDisk, copy, personaKind('new-analyst').read);
  }

  it('is taken as it is where nothing is wrong with it', () => {
    const text = 'persona: New analyst # who else\r\nneeds: [help]\r\n';
    expect(typed(text)).toEqual({ text, findings: [] });
  });

  it.each([
    ['no YAML', 'persona: [New\n', 'yaml/syntax', 1],
    ['a key that is not known', 'persona: New\nneed: [help]\n', 'schema/unknown-key', 2],
    ['a key that is missing', '# New analyst\nneeds: [help]\n', 'schema/missing-key', undefined],
    [
      'a conflict',
      '<<<<<<< HEAD\npersona: New\n=======\npersona: Old\n>>>>>>> topic\n',
      'file/conflict-marker',
      1,
    ],
    ['nothing at all', '', 'file/empty', undefined],
  ])('%s is told, with its place in the copy', (_, text, code, line) => {
    const [finding] = typed(text).findings;
    expect(finding?.code).toBe(code);
    expect(finding?.place.file).toBe('.cop/drafts/new-analyst.yaml');
    if (line !== undefined) expect(finding?.place.line).toBe(line);
  });

  it('is told as what is not UTF-8', () => {
    expect(typed(new Uint8Array([0x70, 0xff, 0x0a])).findings[0]?.code).toBe('file/not-utf8');
  });

  it('cannot be told where the disk does not give it', () => {
    const copy = makeDraftCopy(nodeDisk, folderWith(), 'cop.yaml', 'format: 1\n');
    const { disk } = failingFrom(nodeDisk, 1, 'EIO');
    expect(() => readDraftCopy(disk, copy, CHARTER_KIND.read)).toThrow('the disk reports a fault');
  });
});
