import { describe, expect, it } from 'vitest';
import { isOfCharter } from '../../../src/domain/charter-keys.ts';
import { EXIT } from '../../../src/domain/errors.ts';
import { refuseElsewhere } from '../../../src/workspace/checked-edit.ts';
import { CHARTER_KIND } from '../../../src/workspace/kinds.ts';
import { Source } from '../../../src/workspace/source.ts';

/** Before the charter's questions are asked. */
function refuse(text: string): void {
  const source = new Source('cop.yaml', text);
  refuseElsewhere(source, CHARTER_KIND, ({ missing, path }) => isOfCharter(missing ?? path));
}

describe('refuseElsewhere', () => {
  it.each([
    'format: 1\nname: X\ntimezone: UTC\n',
    'format: 1\ntimezone: UTC\n',
    'format: 1\nname: X\ntimezone: UTC\nmembers: {now: 7}\n',
  ])('lets pass what an answer may mend: %j', (text) => {
    expect(() => refuse(text)).not.toThrow();
  });

  it.each([
    ['format: 1\nname: X\ntimezone: here\n', 'schema/value'],
    ['format: 1\nname: X\n', 'schema/missing-key'],
    ['format: 1\nname: X\ntimezone: UTC\ncolour: red\n', 'schema/unknown-key'],
    ['format: 1\nname: [X\ntimezone: UTC\n', 'yaml/syntax'],
  ])('refuses an error elsewhere: %j', (text, code) => {
    expect(() => refuse(text)).toThrow(
      expect.objectContaining({
        exit: EXIT.data,
        findings: [expect.objectContaining({ code })],
      }),
    );
  });
});
