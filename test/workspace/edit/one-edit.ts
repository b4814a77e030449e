import type * as v from 'valibot';
import { expect } from 'vitest';
import { CopError } from '../../../src/domain/errors.ts';
import type { Path } from '../../../src/domain/finding.ts';
import { goalSchema } from '../../../src/domain/goal.ts';
import type { Data, Edit } from '../../../src/workspace/edit/edit.ts';
import { edited } from '../../../src/workspace/edit/edited.ts';
import { Source } from '../../../src/workspace/source.ts';

export function set(path: Path, value: Data): Edit {
  return { does: 'set', path, value };
}

export function add(path: Path, item: Data): Edit {
  return { does: 'add', path, item };
}

export function remove(...path: Path): Edit {
  return { does: 'remove', path };
}

/** What is wrong, the text before, the edit, and the text after. */
export type Row = readonly [what: string, before: string, edit: Edit, after: string];

/** A text after an edit; of one that is refused, `refused at` and its place. */
export function changed(before: string, edit: Edit, schema: v.GenericSchema = goalSchema): string {
  try {
    return edited(new Source('a.yaml', before), [edit], schema).text;
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    expect(error.exit).toBe(3);
    return `refused at ${error.place?.line}:${error.place?.column}`;
  }
}
