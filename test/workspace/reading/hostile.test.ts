import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../../src/domain/finding.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { parseYaml } from '../../../src/workspace/parse-yaml.ts';
import { checkText, LARGEST_FILE } from '../../../src/workspace/text-checks.ts';
import { CHARTER, load, workspaceWith } from './workspace-on-disk.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
/** Each takes far less; what grows with the square of a file would take minutes. */
const MOST_TIME = 20_000;
const GOAL_FILE = 'goals/2026-Q4/meet.yaml';
const LOG_FILE = 'log/2026-11/a.yaml';

const GOAL = `# yaml-language-server: $schema=../../.cop/schemas/goal.json
goal: Get to know the people who use the product
timeline: Weeks 1-3, 6
owner: "ana"   # for now
personas: [new-analyst, 'other']
key_results:
  - id: invite-members
    key_result: >-
      Invite at least
      20 members
    target: 20
  - {id: answer, key_result: Answer, at_least: 90, unit: '%'}
`;
const LOG =
  '- {"on":"2026-11-03","type":"check-in","key_result":"meet/invite-members","value":12,"by":"ana"}\n' +
  '- {"on":"2026-11-10","type":"check-in","key_result":"meet/invite-members","add":3,"note":"caf\\u00e9 \\"x\\""}\n';

function fill(part: string, size = LARGEST_FILE): string {
  return part.repeat(Math.ceil(size / part.length)).slice(0, size);
}

const UNKNOWN_KEYS = Array.from({ length: 4990 }, (_, at) => `k${at}: 1`).join('\n    ');

/** Bombs, and texts that make a careless reader slow, at the size that a file may have. */
const HOSTILE: Readonly<Record<string, string>> = {
  'aliases of aliases': `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`).join('\n')}`,
  'a hundred and one aliases': `b: &b 1\nc: [${'*b, '.repeat(101)}]`,
  'merges of merges': Array.from(
    { length: 3000 },
    (_, at) => `a${at + 1}: {<<: *a${at}, k: 1}`,
  ).join('\n'),
  'brackets in brackets': '['.repeat(5000),
  'brackets to the end': fill('['),
  'items in items': '- '.repeat(5000),
  'keys in keys': fill('? '),
  'indentation without end': Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}a:`).join(
    '\n',
  ),
  '32,000 keys': Array.from({ length: 32_000 }, (_, at) => `k${at}: 1`).join('\n'),
  '32,000 equal keys': fill('a: 1\n', 160_000),
  'many mappings of 4,990 unknown keys': `goal: A\ntimeline: Week 1\nkey_results:\n${`  - ${UNKNOWN_KEYS}\n`.repeat(12)}`,
  '90,000 empty lists for key results': `goal: A\ntimeline: Week 1\nkey_results: [${fill('[],', 270_000)}]`,
  'a list of 90,000 items': fill('- a\n', 360_000),
  'quotation marks': fill('"'),
  'quotations that never end': fill('a: "\n'),
  'brackets that close nothing': fill(']'),
  commas: `[${fill(',', 500_000)}`,
  'escapes that are none': `"${fill('\\x', 60_000)}"`,
  tags: fill('! '),
  anchors: fill('&a '),
  documents: fill('---\n'),
  directives: fill('%a\n'),
  'broken folded text': `a: >\n${fill('  b\n b\n', 600_000)}`,
  tabs: fill('a:\n\tb: 1\n'),
  spaces: `a:${fill(' ', 500_000)}b`,
  comments: fill('#\n'),
  'a text of one line': `goal: ${fill('a-', 1_000_000)}!`,
  conflicts: fill('<<<<<<< a\n'),
  'control characters': fill('ab\0'),
};

/** Texts that make a careless pattern slow, for every place where a pattern looks. */
const PATTERNS = [
  'a-',
  '- ',
  '1-',
  'Week 1, ',
  '2026-',
  '<',
  'TODO',
  ' ',
  "'",
  '\\"',
  '#',
  '😀',
  '1,',
  'é',
  '.',
];

/** A workspace whose goal, record and persona are what `bytes` says. */
function findingsOf(root: string, bytes: Uint8Array) {
  const disk: Disk = {
    ...nodeDisk,
    read: (path, limit) =>
      path.endsWith('cop.yaml') ? nodeDisk.read(path, limit) : bytes.subarray(0, limit),
  };
  return load(root, undefined, disk).findings;
}

const mutation = fc.record({
  kind: fc.constantFrom('flip', 'insert', 'delete', 'repeat'),
  at: fc.nat({ max: 2000 }),
  byte: fc.oneof(
    fc.nat({ max: 255 }),
    fc.constantFrom(...Buffer.from('{}[]:,-#&*!|>\'"%@`?<\n\r\t 0')),
  ),
  count: fc.integer({ min: 1, max: 20 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutated(bytes: Buffer, { kind, at, byte, count }: Mutation): Buffer {
  const place = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
    case 'insert':
      return Buffer.concat([before, Buffer.alloc(count, byte), after]);
    case 'delete':
      return Buffer.concat([before, after.subarray(count)]);
    default:
      return Buffer.concat([before, after.subarray(0, count * 4), after]);
  }
}

describe('a hostile file', () => {
  it.each(Object.entries(HOSTILE))(
    'of %s gives findings',
    (_, text) => {
      const root = workspaceWith({ [GOAL_FILE]: text });
      const { findings } = load(root);
      expect(new Set(findings.map((one) => one.place.file))).toEqual(new Set([GOAL_FILE]));
      expect(findings.length).toBeLessThan(600);
    },
    MOST_TIME,
  );

  it.each(PATTERNS)(
    'of 64 KiB of %j in every value gives findings',
    (pattern) => {
      const text = JSON.stringify(fill(pattern, 65_536));
      const goal = ['goal', 'timeline', 'owner', 'continues', 'weight', 'x'].map(
        (key) => `${key}: ${text}\n`,
      );
      const record = `- {"on":${text},"type":"check-in","key_result":${text}}\n- {"id":${text}}\n${text}`;
      const { findings } = load(workspaceWith({ [GOAL_FILE]: goal.join(''), [LOG_FILE]: record }));
      expect(findings.length).toBeGreaterThan(0);
    },
    MOST_TIME,
  );

  it.each([
    ['a goal', GOAL],
    ['a log', LOG],
    ['a charter’s settings', `${CHARTER}quarters: {2026-Q4: {starts: 2026-10-05}}\n`],
  ])(
    'made of %s by any change of its bytes gives findings or none, and never throws',
    (_, text) => {
      const root = workspaceWith({ [GOAL_FILE]: '', [LOG_FILE]: '', 'personas/a.yaml': '' });
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          const bytes = mutations.reduce(mutated, Buffer.from(text));
          for (const { code, severity, place, excerpt } of findingsOf(root, bytes)) {
            expect(severity).toBe(FINDINGS[code]);
            if (excerpt) expect(excerpt.length).toBeGreaterThan(0);
            expect(place.line ?? 1).toBeLessThanOrEqual(
              bytes.toString('latin1').split('\n').length,
            );
          }
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('of any bytes at all gives findings or none, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, faults } = checkText(bytes);
        if (faults.length === 0) expect(Buffer.from(text, 'utf8')).toEqual(Buffer.from(bytes));
        expect(parseYaml(text).faults.every(({ from, to }) => from <= to)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('that is JSON says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
        const written = JSON.stringify({ value }).replace(/-0(?=[,}\]])/g, '0');
        const { data, faults } = parseYaml(written);
        if (faults.length === 0) expect(data).toEqual(JSON.parse(written));
      }),
      { numRuns: RUNS },
    );
  });
});
