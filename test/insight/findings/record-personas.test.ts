import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/domain/happening.ts';
import { unknownPersonasIn } from '../../../src/insight/findings/record-personas.ts';
import { ALL_READ, happening, personas, recordId } from '../builders.ts';

const KNOWN = { personas: personas('new-analyst', 'silent-reader'), unread: ALL_READ };

function held(id: number | null, ...of: string[]): Happening {
  return happening('experience', '11-12', { about: 'Clinic', personas: of }, { id });
}

function advice(happened: readonly Happening[], known = KNOWN): readonly string[] {
  return unknownPersonasIn(happened, known).map(
    ({ code, path, message, remedy, command = '' }) =>
      `${code} ${path.join('/')} | ${message} | ${remedy} | ${command}`,
  );
}

describe('the personas that an experience was for', () => {
  it('have files', () => {
    expect(advice([held(1, 'new-analyst', 'silent-reader'), held(2)])).toEqual([]);
  });

  it('are told once where they have none, with who comes nearest and the others of the record', () => {
    const records = [held(1, 'new-analyst', 'silent-raeder'), held(2, 'silent-raeder', 'zebra')];
    const short = recordId(1).slice(-6);
    expect(advice(records)).toEqual([
      `record/unknown-persona personas/1 | there is no personas/silent-raeder.yaml (2 records say so) | Did you mean silent-reader? | log correct ${short} --personas new-analyst --personas silent-reader`,
      'record/unknown-persona personas/1 | there is no personas/zebra.yaml | Describe that persona, or put the record right | persona add',
    ]);
  });

  it('cannot be put right by a command where the record has no id', () => {
    expect(advice([held(null, 'silent-raeder')])).toEqual([
      'record/unknown-persona personas/0 | there is no personas/silent-raeder.yaml | Did you mean silent-reader? | ',
    ]);
  });

  it('may be in a file that could not be read', () => {
    const unread = { ...ALL_READ, personas: ['zebra'] };
    expect(advice([held(1, 'zebra')], { ...KNOWN, unread })).toEqual([]);
  });
});
