import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/workspace/source.ts';

const GOAL = `goal: Get to know
timeline: Weeks 1-3
personas: [new-analyst]
key_results:
  - id: invite-members
    key_result: Invite at least 20 members
    target: 20
    unit: members
  - id: answer-in-time
    key_result: At least 90 % of questions are answered
    at_least: 90
  - id: how
    key_result: Write down how we answer
    steps:
      - id: draft
        step: Write a draft
      - id: published
        step: Publish it
`;

/** The goal with one of its lines indented otherwise. */
function indented(line: number, indent: string): string {
  const lines = GOAL.split('\n');
  lines[line - 1] = indent + (lines[line - 1] ?? '').trimStart();
  return lines.join('\n');
}

function findingsIn(text: string): string[] {
  const source = new Source('a.yaml', text);
  return source.yaml.faults.map((fault) => {
    const { place, message, remedy } = source.finding(fault);
    return `${place.line}:${place.column} ${message}. ${remedy}.`;
  });
}

const LEFT = 'this line begins further left than its neighbours';
const RIGHT = 'this line begins further right than its neighbours';
const TAB =
  'a tab stands at the beginning of this line. Use spaces there, as many as the lines have that it belongs to';

describe('a line that is indented differently from its neighbours', () => {
  it.each([
    [2, ' ', `2:2 ${RIGHT}. Begin it without a space, as its neighbours do.`],
    [4, '  ', `4:3 ${RIGHT}. Begin it without a space, as its neighbours do.`],
    [5, '', `5:1 ${LEFT}. Begin it with 2 spaces, as the lines do that it belongs to.`],
    [5, '      ', `5:7 ${RIGHT}. Begin it with 2 spaces, as the lines do that it belongs to.`],
    [6, '', `6:1 ${LEFT}. Begin it with 4 spaces, as the lines do that it belongs to.`],
    [7, '   ', `7:4 ${LEFT}. Begin it with 4 spaces, as the lines do that it belongs to.`],
    [7, '     ', `7:6 ${RIGHT}. Begin it with 4 spaces, as the lines do that it belongs to.`],
    [7, ' ', `7:2 ${LEFT}. Begin it with 0 or 4 spaces, as the lines do that it belongs to.`],
    [
      7,
      '  ',
      `7:3 ${LEFT}. Begin it with 0 or 4 spaces, as the lines do that it belongs to; or with a hyphen, if it begins an item of the list.`,
    ],
    [8, '', `8:1 ${LEFT}. Begin it with 4 spaces, as the lines do that it belongs to.`],
    [9, '   ', `9:4 ${RIGHT}. Begin it with 2 spaces, as the lines do that it belongs to.`],
    [9, '', `9:1 ${LEFT}. Begin it with 2 spaces, as the lines do that it belongs to.`],
    [15, '  ', `15:3 ${LEFT}. Begin it with 6 spaces, as the lines do that it belongs to.`],
    [17, ' ', `17:2 ${LEFT}. Begin it with 2 or 6 spaces, as the lines do that it belongs to.`],
  ])('is told once: line %i with %j', (line, indent, finding) => {
    expect(findingsIn(indented(line, indent))).toEqual([finding]);
  });

  it.each([
    [2, '\t', '2:1'],
    [5, '\t', '5:1'],
    [5, '  \t', '5:3'],
    [7, '\t\t', '7:1'],
    [18, '\t', '18:1'],
  ])('has its tab named: line %i with %j', (line, indent, place) => {
    expect(findingsIn(indented(line, indent))).toEqual([`${place} ${TAB}.`]);
  });

  it('is told in every part of a file that begins anew', () => {
    const text = `${GOAL}owner: ana\n team: sales\nweight: 1\n`;
    expect(findingsIn(text)).toEqual([
      `20:2 ${RIGHT}. Begin it without a space, as its neighbours do.`,
    ]);
    expect(findingsIn(text.replace('    target', '   target'))).toHaveLength(2);
  });

  it('leaves the other mistakes of the lines after it to be told', () => {
    const text = indented(7, '   ').replace('At least 90', '@least 90');
    expect(findingsIn(text).map((one) => one.slice(0, 45))).toEqual([
      `7:4 ${LEFT}`.slice(0, 45),
      '10:17 a text that begins with @ needs quotes.',
    ]);
  });
});

describe('a line that begins a list', () => {
  it('belongs below a key', () => {
    expect(findingsIn('goal: a\n  - id: b\n    target: 1\n')).toEqual([
      '2:3 a list item stands where a key belongs. Put the list below a key of its own, and indent it.',
    ]);
  });

  it.each(['answer-in-time', 'invite-members'])('needs a space behind its hyphen: %s', (id) => {
    const [first, ...others] = findingsIn(GOAL.replace(`- id: ${id}`, `-id: ${id}`));
    expect(first).toMatch(/^\d:3 a space is missing behind this hyphen\. Put one there\.$/);
    expect(others).toEqual([]);
  });
});

describe('a key without its colon', () => {
  it('is told once, whatever comes below it', () => {
    expect(findingsIn(GOAL.replace('key_results:', 'key_results'))).toEqual([
      '4:1 a colon with a space after it is missing here. Write the line as key: value.',
    ]);
  });
});

it('counts columns behind a byte-order mark', () => {
  expect(findingsIn('\uFEFF-a: 1\n  b: 2\n')).toEqual([
    '1:1 a space is missing behind this hyphen. Put one there.',
  ]);
});

it('looks no further up than a comment behind a byte-order mark', () => {
  expect(findingsIn('\uFEFF# head\nowner: ana\n b: 1\n')).toHaveLength(1);
});
