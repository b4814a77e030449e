import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import type { Member } from '../../src/domain/member.ts';
import { FORMATS, type Format, formatNames } from '../../src/report/formats.ts';
import { renderIcs } from '../../src/report/ics.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { goal, happening, keep, measure, reach, timeline } from '../insight/builders.ts';
import { plainScreen } from '../terminal/plain-screen.ts';
import { modelOf } from './analyst-circle.ts';
import { CHART_GUILD, MEMBERS, TELLING_STORY } from './chart-guild.ts';

/** All that the roster says of somebody, but for what is counted. */
function stringsOf(member: Member): readonly string[] {
  const { id, name, email, otherEmails, handles, accounts, note } = member;
  const { skills, interests, offers, seeks } = member;
  return [
    ...[id, name, email, note].filter((text) => text !== null),
    ...(name ?? '').split(' '),
    ...[...otherEmails, ...handles.values(), ...accounts.values()],
    ...[...skills, ...interests, ...offers, ...seeks],
  ];
}

const whole = timeline('Whole quarter');

/** With key results that look at what everybody must not read, and with records that hold it. */
const COUNTED: Community = {
  ...CHART_GUILD,
  goals: [
    ...CHART_GUILD.goals,
    goal(
      'count',
      [
        reach({
          id: 'contributions',
          timeline: whole,
          measure: measure({ count: 'contributions', where: { about: 'secret about' } }),
        }),
        reach({
          id: 'skilled',
          timeline: whole,
          measure: measure({ count: 'members', where: { skills: { has: true } } }),
        }),
        keep({
          id: 'profiles',
          timeline: whole,
          atLeast: 50,
          unit: '%',
          measure: measure({
            share: {
              of: { count: 'members', where: { email: { has: true } } },
              over: { count: 'members' },
            },
          }),
        }),
      ],
      { timeline: whole, owner: null },
    ),
  ],
  records: [
    ...CHART_GUILD.records,
    ...MEMBERS.map((one) =>
      happening(
        'feedback',
        '11-20',
        { members: [one.id], about: stringsOf(one).join(', ') },
        { note: `secret ${one.name}`, by: one.name },
      ),
    ),
  ],
};

type Print = (model: ReportModel) => Promise<string>;

const PRINTS: readonly (readonly [string, Print])[] = [
  ...formatNames.map((format) => [format, inFormat(format)] as const),
  ['ics', async (model) => renderIcs(model, { now: new Date('2026-11-24T09:00:00Z') })],
];

function inFormat(format: Format): Print {
  return async (model) => {
    const render = await FORMATS[format].load();
    return render(model, { screen: plainScreen(120), folder: '', raw: true });
  };
}

describe.each(PRINTS)('a report for everybody, in %s', (format, print) => {
  it.each(['11-24', '2027-01-20'])('on %s has no string of the roster', async (on) => {
    const text = await print(modelOf({ of: COUNTED, on, audience: 'public' }));
    const named = MEMBERS.filter((one) => one.named).map((one) => one.name ?? '');
    const withoutNamed = named.reduce((rest, name) => rest.replaceAll(name, ''), text);
    for (const string of MEMBERS.flatMap(stringsOf)) expect(withoutNamed).not.toContain(string);
    expect(text).not.toMatch(/secret/i);
    expect(text).not.toContain(TELLING_STORY);
    if (!['csv', 'ics'].includes(format)) expect(text).toContain('Given0 Family0');
    for (const { name, named: isNamed } of MEMBERS) if (!isNamed) expect(text).not.toContain(name);
  });

  it('has no number of one to four people, where the facilitators’ has', async () => {
    const few = { ...CHART_GUILD, members: MEMBERS.slice(0, 4) };
    const says = /\b4 on the roster|"total": 4\b|,4,,,,,0,/;
    if (format !== 'ics') expect(await print(modelOf({ of: few }))).toMatch(says);
    expect(await print(modelOf({ of: few, audience: 'public' }))).not.toMatch(says);
  });
});

describe('what counts itself in a report for everybody', () => {
  it('comes to the same, though nobody reads what it looks at', () => {
    const values = (audience: 'public' | 'facilitators') =>
      modelOf({ of: COUNTED, audience }).goals.flatMap(({ keyResults }) =>
        keyResults.map(({ reference, figures }) => [reference, figures.value]),
      );
    expect(values('public')).toEqual(values('facilitators'));
    expect(values('public')).toContainEqual(['count/contributions', 12]);
  });
});
