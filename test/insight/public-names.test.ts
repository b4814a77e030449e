import { describe, expect, it } from 'vitest';
import { namesInRecords, namesShown, storiesLeftOut } from '../../src/insight/public-names.ts';
import {
  CHARTER,
  community,
  day,
  goal,
  happening,
  member,
  milestone,
  Q4,
  reach,
  recordId,
} from './builders.ts';

const members = [
  member('a', { name: 'Ana Silva' }),
  member('b', { name: 'Ben Okafor', named: 'yes' }),
];

describe('where everybody would read a name of somebody who did not agree', () => {
  it('is told by file and key', () => {
    const charter = { ...CHARTER, name: 'Friends of Ana Silva' };
    const goals = [
      goal(
        'thank-ana-silva',
        [
          reach({ id: 'one', keyResult: 'Ben Okafor holds 2 talks', unit: 'talks' }),
          milestone({
            id: 'two',
            keyResult: 'Ana holds a talk',
            steps: [
              { id: 'ask', step: 'Ask', weight: 1 },
              { id: 'thank', step: 'Thank Ana Silva', weight: 1 },
            ],
          }),
          reach({ id: 'ana', keyResult: 'Talk', unit: 'talks by Ana' }),
        ],
        { goal: 'Learn from Ana', personas: ['analyst', 'ana'] },
      ),
      goal('plain', [reach()]),
    ];
    const file = 'goals/2026-Q4/thank-ana-silva.yaml';
    expect(namesShown({ charter, members }, goals)).toEqual([
      { file: 'cop.yaml', path: ['name'] },
      { file, path: ['goal'] },
      { file, path: [] },
      { file, path: ['personas', 1] },
      { file, path: ['key_results', 1, 'key_result'] },
      { file, path: ['key_results', 1, 'steps', 1, 'step'] },
      { file, path: ['key_results', 2, 'id'] },
      { file, path: ['key_results', 2, 'unit'] },
    ]);
    expect(namesShown({ charter: CHARTER, members }, goals.slice(1))).toEqual([]);
  });

  it('is told of records by their short names', () => {
    const named = [
      happening('x-ana-silva-club', '10-06'),
      happening('attendance', '10-06', { members: ['b'], experience: 'talk-by-ana' }),
      happening('survey', '10-06', { survey: 'for-silva' }),
    ];
    const others = [
      happening('x-chart-club', '10-06', { room: 'Ana' }),
      happening('experience', '10-07', { experience: 'ben-okafor', about: 'Ana' }),
    ];
    const places = namesInRecords({ members }, [...others, ...named]);
    expect(places).toEqual(named.map(({ place }) => place));
  });

  it('are the stories of the quarter that may be shown but for that', () => {
    const story = (on: string, text: string, parts = {}) =>
      happening('story', on, { story: text, share: 'yes' }, parts);
    const told = story('10-06', 'Ana helped');
    const of = community({
      members,
      records: [
        told,
        story('10-06', 'Ben Okafor helped'),
        story('09-06', 'Ana helped in summer'),
        story('10-21', 'Ana will have helped'),
        happening('story', '10-06', { story: 'Ana, not for all', share: 'no' }),
        story('10-07', 'Ana helped again', { id: 1 }),
        story('10-08', 'Somebody helped again', { id: 2, corrects: recordId(1) }),
      ],
    });
    expect(storiesLeftOut(of, Q4, day('10-20'))).toEqual([told.place]);
  });
});
