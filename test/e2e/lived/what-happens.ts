import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from './commands.ts';

/** What happens in the community in a week, whoever facilitates it: people come, meet, ask, and get on. */
type Week = (cop: Commands, folder: string) => void;

/** The days on which somebody sits down with it: thirteen weeks, and one day of the new year. */
export const DAYS = [
  ...['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29', '2026-11-05'],
  ...['2026-11-12', '2026-11-19', '2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17'],
  ...['2026-12-24', '2026-12-31', '2027-01-05'],
] as const;

export const WHAT_HAPPENS: Readonly<Partial<Record<(typeof DAYS)[number], Week>>> = {
  '2026-10-01': (cop, folder) => {
    const list = join(folder, 'list.csv');
    writeFileSync(list, LIST);
    cop.go('member', 'import', 'list.csv', '--apply');
  },
  '2026-10-08': (cop) => {
    cop.go('log', 'invitation', '--about', 'The people of the second floor');
  },
  '2026-10-15': (cop) => {
    joins(cop, 'Hana Proxy', '2026-10-13', { skill: 'Maps', seek: 'Reviews of charts' });
    joins(cop, 'Igor Alias', '2026-10-14', { skill: 'Tables', interest: 'Colour' });
    cop.go('log', 'ask', 'hana', '--about', 'Who reviews a map?', '--skills', 'Maps');
  },
  '2026-10-22': (cop) => holds(cop, 'chart-clinic', 'Chart clinic', ['ada', 'bo', 'cy', 'hana']),
  '2026-11-05': (cop) => {
    joins(cop, 'Juno Cameo', '2026-11-02', { skill: 'Colour', offer: 'Palettes' });
    cop.go('log', 'ask', 'igor', '--about', 'Which palette can be printed?', '--skills', 'Colour');
    cop.go('log', 'contribution', 'ada', '--about', 'A page on legends');
  },
  '2026-11-12': (cop) => {
    holds(cop, 'map-evening', 'Map evening', ['dot', 'eve', 'finn', 'juno']);
  },
  '2026-11-26': (cop) => {
    cop.go('log', 'contribution', 'cy', '--about', 'Templates for tables');
    cop.go('log', 'ask', 'cy', '--about', 'Who knows a printer that is patient?');
  },
  '2026-12-03': (cop) => {
    joins(cop, 'Kai Stand-in', '2026-12-01', { interest: 'Maps' });
    holds(cop, 'open-desk', 'Open desk', ['ada', 'gil', 'igor', 'kai']);
  },
  '2026-12-17': (cop) => {
    cop.go('log', 'contribution', 'finn', '--about', 'Ten maps, before and after');
    cop.go('log', 'story', 'gil', '--story', 'I drew my first map here.', '--share');
  },
};

const LIST = `Name,Email,Joined,Skills,Offers,Seeks
Ada Example,ada@example.org,2026-10-01,Charts,Reviews of charts,
Bo Sample,bo@example.org,2026-10-01,Charts,,Palettes
Cy Specimen,cy@example.org,2026-10-01,Tables,Templates,
Dot Mockup,dot@example.org,2026-10-01,Maps,,Templates
Eve Figment,eve@example.org,2026-10-01,Maps,Base maps,
Finn Fable,finn@example.org,2026-10-01,Colour,,Base maps
Gil Nonesuch,gil@example.org,2026-10-01,,,Reviews of charts
`;

function joins(
  cop: Commands,
  name: string,
  on: string,
  said: Readonly<Record<string, string>>,
): void {
  const flags = Object.entries(said).flatMap(([flag, value]) => [`--${flag}`, value]);
  cop.go('member', 'add', name, '--joined', on, ...flags);
}

function holds(cop: Commands, name: string, about: string, came: readonly string[]): void {
  const experience = ['--experience', name] as const;
  cop.go('log', 'experience', ...experience, '--about', about, '--people', '12');
  cop.go('log', 'attendance', ...came, ...experience);
}
