import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/domain/charter.ts';
import { charterJson, renderCharter } from '../../src/report/charter.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { CHARTER, day } from '../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../terminal/plain-screen.ts';

const FULL: Charter = {
  ...CHARTER,
  name: 'Chart Guild',
  members: { now: 'Analysts in three teams', hopedFor: 'Anyone who shows data' },
  domain: 'Showing data',
  practice: 'Publishing charts that people act on, and looking at them again with those who did',
  sponsor: 'The head\u001b[2J of research',
  scope: 'Charts, and what members learn on the way.\n\nNot dashboards.\n',
  facilitators: ['ana', 'ben'],
  meets: 'Every second Thursday, 16:00',
  reviewOn: day('2027-01-15'),
};

describe('renderCharter', () => {
  it('shows what is said', () => {
    expect(renderCharter(FULL, plainScreen())).toMatchInlineSnapshot(`
      "Chart Guild

        Members now      Analysts in three teams
        Hoped for        Anyone who shows data
        Domain           Showing data
        Practice         Publishing charts that people act on, and looking at them
                         again with those who did
        Sponsor          The head\\u{1b}[2J of research
        Scope            Charts, and what members learn on the way.

                         Not dashboards.
        Facilitators     ana, ben
        Meets            Every second Thursday, 16:00
        Looked at again  Fri 15 Jan 2027

      cop.yaml"
    `);
  });

  it('says what is open, and the command that answers it', () => {
    const members = { now: 'Analysts', hopedFor: null };
    const bare = { ...FULL, members, sponsor: null, scope: null, facilitators: [], reviewOn: null };
    expect(renderCharter(bare, plainScreen(50))).toMatchInlineSnapshot(`
      "Chart Guild

        Members now      Analysts
        Hoped for        not answered yet
        Domain           Showing data
        Practice         Publishing charts that people
                         act on, and looking at them
                         again with those who did
        Sponsor          not answered yet
        Scope            not answered yet
        Facilitators     not answered yet
        Meets            Every second Thursday, 16:00
        Looked at again  not answered yet

      Answer the 5 that are open: cop charter edit

      cop.yaml"
    `);
  });

  it('says it of a single question', () => {
    expect(renderCharter({ ...FULL, meets: null }, plainScreen())).toContain(
      'Meets            not answered yet\n',
    );
    expect(renderCharter({ ...FULL, meets: null }, plainScreen())).toContain(
      '\nAnswer the one that is open: cop charter edit\n',
    );
  });

  it('fits every screen, and says the same with colours', () => {
    for (const width of [40, 50, 80, 120]) {
      const lines = renderCharter({ ...FULL, meets: null }, plainScreen(width)).split('\n');
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }
    expect(withoutColours(renderCharter(CHARTER, colouredScreen()))).toBe(
      renderCharter(CHARTER, plainScreen()),
    );
  });
});

describe('charterJson', () => {
  it('says it for machines', () => {
    expect(JSON.parse(charterJson(FULL))).toEqual({
      name: 'Chart Guild',
      members: { now: 'Analysts in three teams', hoped_for: 'Anyone who shows data' },
      domain: 'Showing data',
      practice: FULL.practice,
      sponsor: FULL.sponsor,
      scope: FULL.scope,
      facilitators: ['ana', 'ben'],
      meets: 'Every second Thursday, 16:00',
      review_on: '2027-01-15',
      file: 'cop.yaml',
    });
  });
});
