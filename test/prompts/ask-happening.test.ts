import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/domain/member.ts';
import { notUnderstood, understood } from '../../src/domain/parsed.ts';
import {
  askHappening,
  type HappeningGiven,
  type HappeningSaid,
  type HappeningSetting,
} from '../../src/prompts/ask-happening.ts';
import type { Offer } from '../../src/prompts/ask-known.ts';
import { day, member, recordId } from '../insight/builders.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const ANA = member('k7f3q9xd', { name: 'Ana Example' });
const BEN = member('p2m8r4tw', { name: 'Ben Sample' });
const GONE = member('c3h9s2vm', { name: 'Cy Instance', status: 'left' });
const NOTHING: HappeningGiven = { members: [], fields: {}, note: null };
const HINT = 'Enter leaves a question out; Ctrl-C leaves, and nothing is written.';

interface Setting {
  readonly people?: readonly Member[];
  readonly given?: Partial<HappeningGiven>;
  readonly already?: string;
  readonly personas?: HappeningSetting['personas'];
  /** By field. */
  readonly offers?: Readonly<Record<string, readonly Offer[]>>;
}

async function asked(
  answers: readonly Answer[],
  { people = [ANA, BEN, GONE], given = {}, already, personas = [], offers = {} }: Setting = {},
): Promise<{ said: HappeningSaid | undefined; transcript: string }> {
  const asker = scriptedAsker(answers);
  const said = await askHappening(
    asker,
    { ...NOTHING, ...given },
    {
      asOf: day('11-24'),
      people,
      ownTypes: ['x-book-club'],
      personIn: (written) => {
        const found = people.find(({ name }) => name?.toLowerCase().startsWith(written));
        return found ? understood(found) : notUnderstood(`nobody is called "${written}"`, '');
      },
      askIn: (written) =>
        written === 'last' ? understood(recordId(1)) : notUnderstood('there is no such ask', ''),
      already: (type) => (type === 'introduction' ? already : undefined),
      known: (_, { key }) => ({
        offers: offers[key] ?? [],
        likelyMeant: (name) => (name === 'chart-clinc' ? 'chart-clinic' : undefined),
      }),
      inNumbers: new Set(['mood']),
      personas,
    },
  );
  return { said, transcript: asker.transcript() };
}

describe('a dialogue about what happened', () => {
  it('asks for the type, the people, its fields, the day and a note', async () => {
    const { said, transcript } = await asked([
      'introduction: two people were introduced to each other',
      'Ana Example, Ben Sample',
      'Maps',
      '',
      'At lunch',
    ]);
    expect(transcript).toBe(`? What happened? introduction: two people were introduced to each other
${HINT}
? Who was introduced to whom? ◉ Ana Example  ◉ Ben Sample
? What was it about? Maps
? On which day? 2026-11-24
? A note for whoever reads this later? At lunch
`);
    expect(said).toEqual({
      type: 'introduction',
      members: [ANA, BEN],
      fields: { about: 'Maps' },
      note: 'At lunch',
      on: '2026-11-24',
    });
  });

  it('asks again where the people are too few or too many', async () => {
    const { transcript } = await asked(['Ana Example', 'Ana Example, Ben Sample', '', '', ''], {
      given: { type: 'introduction' },
    });
    expect(transcript).toContain(`? Who was introduced to whom? ◉ Ana Example  ◯ Ben Sample
  That takes 2 people.
? Who was introduced to whom? ◉ Ana Example  ◉ Ben Sample
`);
  });

  it('asks whether two who were introduced already are to be recorded again', async () => {
    const given = { type: 'introduction', members: [ANA, BEN] } as const;
    const already = 'Ana Example and Ben Sample were introduced already, on 5 Nov.';
    const { said, transcript } = await asked([''], { given, already });
    expect(said).toBeUndefined();
    expect(transcript).toBe(`${HINT}\n? ${already} Record it again? No\n`);
    expect((await asked(['yes', '', '', ''], { given, already })).said).toMatchObject(given);
  });

  it('takes names, with commas between, where the roster is long', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      member(`m${index}`, { name: `M${index}` }),
    );
    const { said, transcript } = await asked(['ana, zoe', 'ana,ben', '', '', 'x'], {
      people: [ANA, BEN, ...many],
      given: { type: 'conversation' },
    });
    expect(transcript).toContain(`? Who took part? Names, with commas between.
  ana, zoe
  ! Nobody is called "zoe".
? Who took part? Names, with commas between.
  ana,ben                       Ana Example (k7f3q9xd) and Ben Sample (p2m8r4tw)
`);
    expect(said?.members).toEqual([ANA, BEN]);
  });

  it('offers the words of a field that is one of some words, and to leave it out', async () => {
    const given = { type: 'practice', fields: { practice: 'welcome' }, note: 'x' } as const;
    const { said, transcript } = await asked(['', 'skipped', '', ''], { given });
    expect(transcript).toContain('? What came of it? skipped\n');
    expect(said?.fields).toEqual({ practice: 'welcome', outcome: 'skipped' });
    const left = await asked(['', 'Leave it out', '', ''], { given });
    expect(left.said?.fields).toEqual({ practice: 'welcome' });
  });

  it('reads each field as its flag is read, and asks again for what it cannot', async () => {
    const { said, transcript } = await asked(
      ['none', 'last', '', 'three', '3,5 h', '2026-11-31', '2026-11-20', ''],
      { given: { type: 'answer', members: [ANA] } },
    );
    expect(said).toMatchObject({ fields: { ask: recordId(1), hours: 3.5 }, on: '2026-11-20' });
    expect(transcript).toContain('! There is no such ask.');
    expect(transcript).toContain('! "three" is no number.');
    expect(transcript).toMatch(/ 3,5 h +3\.5\n/);
    expect(transcript).toMatch(/2026-11-20 +Fri 20 Nov 2026\n/);
  });

  it('understands yesterday and weekdays, and says which day that is', async () => {
    const { said, transcript } = await asked(['x', 'soon', 'friday', ''], {
      given: { type: 'welcome', members: [ANA] },
    });
    expect(said?.on).toBe('2026-11-20');
    expect(transcript).toContain(
      '! The calendar has no day "soon". Write it as 2026-11-24, yesterday or friday.',
    );
    expect(transcript).toMatch(/ friday +Fri 20 Nov 2026\n/);
    const accepted = await asked(['', 'yesterday', '', ''], {
      given: { type: 'invitation', members: [ANA] },
    });
    expect(accepted.said?.fields).toEqual({ accepted: '2026-11-23' });
    expect(accepted.transcript).toMatch(
      /did they accept, if they have\? yesterday +Mon 23 Nov 2026/,
    );
  });

  it('makes a short name of a title, and asks whether another one was meant', async () => {
    const given = { type: 'attendance', members: [ANA] } as const;
    const title = await asked(['Map Clinic', '', '', '', ''], { given });
    expect(title.said?.fields).toEqual({ experience: 'map-clinic' });
    expect(title.transcript).toMatch(/\? Which experience\? Map Clinic +map-clinic\n/);
    const near = await asked(['chart-clinc', 'yes', '', '', '', ''], { given });
    expect(near.said?.fields).toEqual({ experience: 'chart-clinic' });
    expect(near.transcript).toContain('? Did you mean chart-clinic? Yes\n');
    const other = await asked(['chart-clinc', 'no', '', '', '', ''], { given });
    expect(other.said?.fields).toEqual({ experience: 'chart-clinc' });
  });

  it('offers the personas by their titles, and does not ask where there are none', async () => {
    const given = { type: 'experience', fields: { experience: 'a', about: 'A' } } as const;
    const personas = [
      { id: 'new-analyst', persona: 'New analyst' },
      { id: 'reader', persona: 'Silent reader' },
    ];
    const ticked = await asked(['', 'Silent reader', '', '', ''], { given, personas });
    expect(ticked.transcript).toContain(
      '? Which personas was it for? ◯ New analyst  ◉ Silent reader',
    );
    expect(ticked.said?.fields).toMatchObject({ personas: ['reader'] });
    const left = await asked(['', '', '', '', ''], { given, personas });
    expect(left.said?.fields).toEqual(given.fields);
    const without = await asked(['', '', '', ''], { given });
    expect(without.transcript).not.toContain('personas');
  });

  it('offers the experiences that are known, and the asks that are open', async () => {
    const clinic = { value: 'chart-clinic', about: 'Chart clinic', on: day('11-12'), who: [] };
    const offers = {
      experience: [clinic, { ...clinic, value: 'maps', about: null, on: day('11-24') }],
      ask: [{ value: recordId(3), about: 'Which\nchart?', on: day('11-23'), who: ['Ana Example'] }],
    };
    const came = { type: 'attendance', members: [ANA] } as const;
    const listed = await asked(['chart-clinic: Chart clinic, 12 days ago', '', '', '', ''], {
      given: came,
      offers,
    });
    expect(listed.said?.fields).toEqual({ experience: 'chart-clinic' });
    const typed = await asked(['Another one: type its name', 'New', '', '', '', ''], {
      given: came,
      offers,
    });
    expect(typed.said?.fields).toEqual({ experience: 'new' });
    const none = await asked(['', '', '', '', ''], { given: came, offers });
    expect(none.said?.fields).toEqual({});
    const answer = await asked(['yesterday, Ana Example: Which chart?', '', '', '', ''], {
      given: { type: 'answer', members: [BEN] },
      offers,
    });
    expect(answer.said?.fields).toEqual({ ask: recordId(3) });
    expect(answer.transcript).toContain('? Which ask does it respond to? yesterday, Ana Example');
  });

  it('asks anew for a word where others gave a number', async () => {
    const { said, transcript } = await asked(['autumn', 'mood=fine', 'mood=4', '', '', ''], {
      given: { type: 'response', members: [ANA] },
    });
    expect(said?.fields).toEqual({ survey: 'autumn', answers: { mood: 4 } });
    expect(transcript).toContain('! Others answered mood with a number. Write one: mood=4');
  });

  it('takes lists, answers and yes or no', async () => {
    const ask = await asked(['Which chart?', 'SQL', 'R', '', '', ''], {
      given: { type: 'ask' },
      people: [],
    });
    expect(ask.said?.fields).toEqual({ about: 'Which chart?', skills: ['SQL', 'R'] });
    const response = await asked(['', 'autumn', 'belonging', 'belonging=4', 'why=x', '', '', ''], {
      given: { type: 'response' },
    });
    expect(response.said?.fields).toEqual({
      survey: 'autumn',
      answers: { belonging: 4, why: 'x' },
    });
    const story = await asked(['Ana Example', '', 'I found a mentor', 'yes', '', ''], {
      given: { type: 'story' },
    });
    expect(story.said?.fields).toEqual({ story: 'I found a mentor', share: true });
    expect(story.transcript).toContain('! That is needed. Write it.');
  });

  it('wants a note where nothing else was said', async () => {
    const { said, transcript } = await asked(['', '', '', '', 'Nice'], {
      given: { type: 'conversation' },
    });
    expect(transcript).toContain('! Say something of it: nothing was said yet.');
    expect(said).toMatchObject({ members: [], fields: {}, note: 'Nice' });
  });

  it('ends where the person leaves', async () => {
    await expect(asked([LEAVE])).rejects.toMatchObject({ exit: 130 });
  });
});
