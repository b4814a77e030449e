import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../../src/domain/calendar.ts';
import { settingIn, settingNamed, settingsIn } from '../../src/domain/settings.ts';
import { askSetting, chooseSetting } from '../../src/prompts/ask-setting.ts';
import { Q4 } from '../insight/builders.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const CALENDAR = plainCalendar('Europe/Lisbon');
const DATA = { timezone: 'Europe/Lisbon', status: { on_track: 0.8 } };

async function ask(key: string, answers: readonly Answer[]) {
  const named = settingNamed(key, Q4);
  if (!named.ok) throw new Error(named.problem);
  const asker = scriptedAsker(answers);
  const value = await askSetting(asker, settingIn(named.value, DATA, CALENDAR));
  return { value, transcript: asker.transcript() };
}

describe('chooseSetting', () => {
  it('shows every setting with what counts', async () => {
    const asker = scriptedAsker(['status.at_risk  0.6 (usual)']);
    const chosen = await chooseSetting(asker, settingsIn(DATA, CALENDAR, Q4));
    expect(chosen.setting.key).toBe('status.at_risk');
    await expect(
      chooseSetting(scriptedAsker(['none']), settingsIn(DATA, CALENDAR, Q4)),
    ).rejects.toThrow(
      'timezone  Europe/Lisbon | week_starts  monday (usual) | fiscal_year_starts  january (usual) | status.on_track  0.8 |',
    );
  });
});

describe('askSetting', () => {
  it('shows what would change', async () => {
    const { value, transcript } = await ask('status.on_track', ['85', '85 %', 'yes']);
    expect(value).toBe(0.85);
    expect(transcript).toBe(`\
On track from this share of the expected progress.
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? status.on_track 85
  ! "85" is no share. Write 0.85 or "85 %".
? status.on_track 85 %

  status.on_track: 0.8 → 0.85
? Write it? Yes
`);
  });

  it('goes back to the usual with a hyphen', async () => {
    const { value, transcript } = await ask('status.on_track', ['-', '']);
    expect(value).toBeNull();
    expect(transcript).toContain('  status.on_track: 0.8 → 0.9 (usual)\n');
  });

  it('says the usual where nothing is said, and the day that was understood', async () => {
    const { value, transcript } = await ask('quarters.2026-Q4.starts', ['2026-10-05', 'yes']);
    expect(value).toBe('2026-10-05');
    expect(transcript).toMatch(
      /\? quarters\.2026-Q4\.starts \(2026-09-28 if not said\) 2026-10-05 +Mon 5 Oct 2026\n/,
    );
  });

  it.each([
    ['status.on_track', ['']],
    ['week_starts', ['-']],
    ['timezone', ['-', '']],
    ['timezone', ['lisbon', 'europe/lisbon']],
  ])('leaves %s as it is after %j', async (key, answers) => {
    expect((await ask(key, answers)).value).toBe('as it is');
  });

  it('is not written where the person does not want it', async () => {
    expect((await ask('week_starts', ['sunday', 'no'])).value).toBeUndefined();
  });
});
