import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/domain/happening.ts';
import { heldExperiences } from '../../../src/insight/coverage/held-experiences.ts';
import { peopleOf } from '../../../src/insight/people.ts';
import { day, happening, member, recordId } from '../builders.ts';

const PEOPLE = peopleOf([
  member('ana', { persona: 'starter' }),
  member('ben', { persona: 'reader' }),
  member('benny', { persona: 'reader', same_as: 'ben' }),
  member('cy'),
]);
const QUARTER = { from: day('10-01'), to: day('12-31') };

let made = 0;
function held(on: string, says: object): Happening {
  made += 1;
  return happening('experience', on, { ...says }, { id: made });
}

function came(on: string, who: string, says: object = {}): Happening {
  return happening('attendance', on, { members: [who], ...says });
}

/** `Clinic: 2026-11-12; for starter; came reader 1`. */
function told(...records: Happening[]): readonly string[] {
  return heldExperiences(records, PEOPLE, QUARTER).map(({ title, days, saidFor, came: of }) =>
    [
      `${title}: ${days.map((one) => one.slice(5)).join(' ')}`,
      ...saidFor.map((id) => `for ${id}`),
      ...[...of].map(([id, people]) => `came ${id} ${people}`),
    ].join('; '),
  );
}

describe('the experiences of a quarter', () => {
  it('are those that were held in it, by their days', () => {
    expect(
      told(
        held('11-12', { about: 'Clinic', personas: ['starter'] }),
        held('10-01', { about: 'Walk' }),
        held('09-30', { about: 'Before' }),
        held('2027-01-01', { about: 'After' }),
      ),
    ).toEqual(['Walk: 10-01', 'Clinic: 11-12; for starter']);
  });

  it('of one short name, or else of one title, are one', () => {
    expect(
      told(
        held('10-05', { experience: 'clinic', about: 'Clinic', personas: ['starter'] }),
        held('11-05', { experience: 'clinic', personas: ['reader', 'starter'] }),
        held('11-06', { about: 'Map  Walk' }),
        held('11-07', { about: 'map walk' }),
      ),
    ).toEqual(['Clinic: 10-05 11-05; for starter; for reader', 'Map  Walk: 11-06 11-07']);
  });

  it('are called by what is known: also of earlier, by their name, or by their note', () => {
    expect(
      told(
        held('09-01', { experience: 'clinic', about: 'Chart clinic' }),
        held('10-05', { experience: 'clinic' }),
        held('10-06', { experience: 'map-walk' }),
        happening('experience', '10-07', {}, { note: 'We met\nand talked' }),
        happening('experience', '10-07', { about: 'A talk\nof an hour' }),
        came('10-08', 'ana'),
      ),
    ).toEqual([
      'Chart clinic: 10-05',
      'map-walk: 10-06',
      'We met: 10-07',
      'A talk: 10-07',
      'An experience of 8 Oct: 10-08; came starter 1',
    ]);
  });

  it('are named by the last of their records, to be put right', () => {
    const records = [
      happening('experience', '10-05', { experience: 'clinic' }, { id: 71 }),
      happening('experience', '10-06', { experience: 'clinic' }, { id: 72 }),
    ];
    expect(heldExperiences(records, PEOPLE, QUARTER)).toMatchObject([
      { record: { id: recordId(72) } },
    ]);
  });
});

describe('who came to an experience', () => {
  it('is counted by persona, each person once, whoever they turned out to be', () => {
    expect(
      told(
        held('10-05', { experience: 'clinic', about: 'Clinic' }),
        came('10-05', 'ana', { experience: 'clinic' }),
        came('10-05', 'ben', { experience: 'clinic' }),
        came('11-05', 'benny', { experience: 'clinic' }),
        came('11-05', 'cy', { experience: 'clinic' }),
        came('11-05', 'stranger', { experience: 'clinic' }),
      ),
    ).toEqual(['Clinic: 10-05; came starter 1; came reader 1']);
  });

  it('belongs to one of that day, rather one without a name', () => {
    expect(
      told(
        held('10-05', { experience: 'clinic', about: 'Clinic' }),
        held('10-05', { about: 'Walk' }),
        held('10-06', { experience: 'clinic' }),
        came('10-05', 'ana'),
        came('10-06', 'ben'),
      ),
    ).toEqual(['Clinic: 10-05 10-06; came reader 1', 'Walk: 10-05; came starter 1']);
  });

  it('tells of what nobody recorded as held, too', () => {
    expect(told(came('10-05', 'ana', { experience: 'clinic', about: 'Clinic' }))).toEqual([
      'Clinic: 10-05; came starter 1',
    ]);
  });
});
