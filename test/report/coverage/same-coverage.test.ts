import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import type { Coverage } from '../../../src/insight/coverage/coverage.ts';
import { isServed } from '../../../src/insight/coverage/serving.ts';
import { COVERAGE_FORMATS, type CoverageFormatName } from '../../../src/report/coverage/formats.ts';
import { plainScreen } from '../../terminal/plain-screen.ts';
import { coverage } from './coverages.ts';
import { fromHtml, fromJson, fromMarkdown, fromTerminal, type SaidCoverage } from './read-back.ts';

const WIDE = 400;

const READ: Readonly<Record<CoverageFormatName, (text: string) => SaidCoverage>> = {
  terminal: fromTerminal,
  markdown: fromMarkdown,
  html: fromHtml,
  json: fromJson,
};

/** What a coverage says, worked out here from the model alone. */
function wordsOf({ personas, forEverybody, servesNobody, unknown }: Coverage): SaidCoverage {
  const kinds = { goal: 'Goal', experience: 'Experience', practice: 'Practice', 'key-result': '' };
  const lists = {
    'For everybody': forEverybody.map(({ practice }) => practice),
    'For nobody in particular yet': servesNobody.map(
      ({ thing }) => `${kinds[thing.kind]}: ${thing.title}`,
    ),
    'Named by nothing yet': personas
      .filter((one) => !isServed(one))
      .map((one) => one.persona.persona),
    'Personas without a file': unknown.map(({ id }) => id),
  };
  return {
    served: personas.map((one) => ({
      persona: one.persona.persona,
      goals: one.goals.map(({ goal }) => goal.goal),
      experiences: one.experiences.map(({ experience }) => experience.title),
      practices: one.practices.map(({ practice }) => practice),
      spokenTo: one.wants.filter(({ spokenTo }) => spokenTo.length > 0).map(({ text }) => text),
    })),
    lists: Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0)),
  };
}

interface Case {
  readonly of: string;
  readonly parts?: Partial<Community>;
  readonly asOf?: string;
}

const CASES: readonly Case[] = [
  { of: 'a guild in its quarter' },
  { of: 'a guild before anything was held', asOf: '10-02' },
  { of: 'a guild without a roster', parts: { members: [] } },
  { of: 'a guild without goals', parts: { goals: [] } },
  { of: 'nothing but personas', parts: { goals: [], records: [], practices: [], members: [] } },
  { of: 'everything but personas', parts: { personas: [] } },
];

describe.each(CASES)('who is served by what, of $of:', ({ parts, asOf }) => {
  const model = coverage(parts, asOf);

  it.each(['terminal', 'markdown', 'html', 'json'] as const)('%s says the same', async (format) => {
    const render = await COVERAGE_FORMATS[format].load();
    expect(READ[format](render(model, plainScreen(WIDE)))).toEqual(wordsOf(model));
  });
});

describe('what is read back', () => {
  it('has something of each sort in it', () => {
    const { served, lists } = wordsOf(coverage());
    expect(served).toContainEqual({
      persona: 'New analyst',
      goals: ['Members answer one another', 'Meet those who use it'],
      experiences: ['Chart clinic'],
      practices: ['Welcome each newcomer'],
      spokenTo: ['A first chart that somebody uses', 'Asks no question in public'],
    });
    expect(Object.keys(lists)).toHaveLength(4);
  });
});
