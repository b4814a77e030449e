import type { Community } from '../../../src/domain/community.ts';
import type { Persona } from '../../../src/domain/persona.ts';
import { type Coverage, coverageOf } from '../../../src/insight/coverage/coverage.ts';
import {
  CHARTER,
  community,
  day,
  goal,
  happening,
  member,
  milestone,
  personas,
  practice,
  Q4,
  reach,
  timeline,
  value,
} from '../../insight/builders.ts';

/** A persona with its title, and what it wants. */
function persona(id: string, parts: Partial<Persona>): Persona[] {
  return personas(id).map((one) => ({ ...one, ...parts }));
}

/** A guild in which all that a coverage tells of is there, each with a title of its own. */
const GUILD: Community = community({
  personas: [
    ...persona('new-analyst', {
      persona: 'New analyst',
      needs: ['A first chart that somebody uses'],
      learns: ['by doing, beside a peer'],
      challenges: ['Asks no question in public'],
    }),
    ...persona('silent-reader', { persona: 'Silent reader', needs: ['A small first step'] }),
    ...persona('power-user', { persona: 'Power user', status: 'aspired' }),
  ],
  members: [
    member('ana', { persona: 'new-analyst' }),
    member('ben', { persona: 'silent-reader' }),
    member('cy', { persona: 'silent-reader' }),
  ],
  goals: [
    goal('answer', [milestone({ id: 'guide', keyResult: 'Write down how we answer' })], {
      goal: 'Members answer one another',
      personas: ['new-analyst', 'silent-reader'],
      timeline: timeline('Whole quarter'),
    }),
    goal('meet', [reach({ id: 'invite', keyResult: 'Invite 20 colleagues' })], {
      goal: 'Meet those who use it',
      personas: ['new-analyst'],
    }),
    goal('drift', [], { goal: 'A goal that is adrift', personas: ['new-analist'] }),
  ],
  records: [
    value('10-14', 20, { keyResult: 'meet/invite' }),
    happening('experience', '11-05', { experience: 'clinic', personas: ['new-analyst'] }),
    happening('experience', '11-12', { experience: 'clinic', about: 'Chart clinic' }),
    happening('attendance', '11-12', { experience: 'clinic', members: ['ana'] }),
    happening('attendance', '11-12', { experience: 'clinic', members: ['ben'] }),
    happening('attendance', '11-12', { experience: 'clinic', members: ['cy'] }),
    happening('experience', '11-19', { about: 'Map walk' }, { id: 77 }),
  ],
  practices: [
    practice('every week', {
      id: 'welcome',
      practice: 'Welcome each newcomer',
      personas: ['new-analyst'],
    }),
    practice('monthly', { id: 'question', practice: 'Put a question to all' }),
  ],
});

export function coverage(parts: Partial<Community> = {}, asOf = '11-24'): Coverage {
  return coverageOf({ ...GUILD, ...parts }, Q4, day(asOf));
}

/** The guild with a text in every place where a person may write one. */
export function coverageSaying(text: string): Coverage {
  return coverageOf(
    {
      ...GUILD,
      charter: { ...CHARTER, name: text },
      personas: GUILD.personas.map((one) => ({
        ...one,
        persona: text,
        needs: [`chart ${text}`],
        learns: [text],
        challenges: [text],
      })),
      goals: GUILD.goals.map((one) => ({
        ...one,
        goal: text,
        keyResults: one.keyResults.map((keyResult) => ({ ...keyResult, keyResult: text })),
      })),
      practices: GUILD.practices.map((one) => ({ ...one, practice: text, rhythmWords: text })),
      records: [
        ...GUILD.records,
        happening('experience', '11-20', { about: `chart ${text}`, personas: ['new-analyst'] }),
        happening('experience', '11-21', {}, { note: text }),
      ],
    },
    Q4,
    day('11-24'),
  );
}
