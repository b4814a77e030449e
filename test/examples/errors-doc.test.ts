import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../src/domain/finding.ts';

const sections = readFileSync('docs/errors.md', 'utf8').split(/^#{2,3} /m);

/** `### goal/few`, with the word that its text begins with. */
const documented = sections.flatMap((section) => {
  const [, code, severity] = /^([a-z-]+\/[a-z0-9-]+)\n\n(\w+)\. /.exec(section) ?? [];
  return code === undefined ? [] : [{ code, severity, section }];
});

describe('docs/errors.md', () => {
  it('explains every finding, once, and no other', () => {
    expect(documented.map((one) => one.code).sort()).toEqual(Object.keys(FINDINGS).sort());
  });

  it('says of each whether it is an error or advice', () => {
    const said = documented.map(({ code, severity }) => [code, severity?.toLowerCase()]);
    expect(Object.fromEntries(said)).toEqual(FINDINGS);
  });

  it.each(documented)('says how to mend $code', ({ section }) => {
    expect(section).toMatch(/\n\*\*Mend it:\*\* \S/);
  });
});
