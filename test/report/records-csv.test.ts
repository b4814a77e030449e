import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import { wholeLog } from '../../src/insight/whole-log.ts';
import { withheldRecords } from '../../src/insight/withheld-records.ts';
import { withoutPeople } from '../../src/insight/without-people.ts';
import { renderRecordsCsv } from '../../src/report/records-csv.ts';
import {
  add,
  change,
  community,
  day,
  done,
  goal,
  happening,
  milestone,
  reach,
  recordId,
  steps,
  value,
  withdrawal,
} from '../insight/builders.ts';
import { anyCommunity } from './hostile.ts';

type Row = Readonly<Record<string, string>>;

const ON = day('11-24');

function read(csv: string): Row[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function modelOf(of: Community) {
  return { log: wholeLog(of, ON), asOf: ON, at: null, leftOut: [], isPublic: false };
}

function rowsOf(of: Community, { raw = false } = {}): Row[] {
  return read(renderRecordsCsv(modelOf(of), { raw }));
}

const MEET = community({
  goals: [
    goal('meet', [
      reach({ id: 'invite', keyResult: 'Invite 20 members', unit: 'members' }),
      milestone({ id: 'plan', keyResult: 'Plan it', steps: steps('draft', 'send') }),
    ]),
  ],
  records: [
    value('10-06', 8, {
      id: 1,
      keyResult: 'meet/invite',
      by: 'ana',
      note: 'A good week',
      confidence: 7,
    }),
    add('10-07', 3, { id: 2, keyResult: 'meet/invite', blocked: true }),
    add('10-07', 2, { id: 3, keyResult: 'meet/invite', corrects: recordId(2), note: 'Twice' }),
    done('10-08', 'draft', { id: 4, keyResult: 'meet/plan' }),
    withdrawal('10-09', 4, { id: 5, keyResult: 'meet/plan' }),
    change('10-10', { id: 6, keyResult: 'meet/invite', note: 'More came' }),
    value('11-30', 12, { id: 7, keyResult: 'meet/invite' }),
  ],
});

const HAPPENED = [
  happening('introduction', '11-03', { members: ['k7f3q9xd', 'p2m8r4tw'], about: 'Maps of Ana' }),
  happening('experience', '11-04', { experience: 'clinic', people: 3 }, { note: 'Fun' }),
  happening('response', '11-05', { survey: 'autumn', answers: { mood: 4 } }),
  happening('story', '11-06', { members: ['k7f3q9xd'], story: 'It was fine', share: 'yes' }),
  happening('story', '11-06', { members: ['k7f3q9xd'], story: 'Do not show this' }),
];

describe('the records as CSV', () => {
  it('has a row for each, with what it says and what became of it', () => {
    const rows = rowsOf(MEET);
    const columns = [
      'id',
      'on',
      'value',
      'add',
      'done',
      'value_after',
      'stands',
      'outcome',
      'outcome_id',
    ];
    expect(rows.map((row) => columns.map((column) => row[column]?.replace(/^01J0+/, '#')))).toEqual(
      [
        ['#1', '2026-10-06', '8', '', '', '8', 'yes', 'stands', ''],
        ['#2', '2026-10-07', '', '3', '', '', 'no', 'corrected', '#3'],
        ['#3', '2026-10-07', '', '2', '', '10', 'yes', 'stands', ''],
        ['#4', '2026-10-08', '', '', 'draft', '', 'no', 'withdrawn', '#5'],
        ['#5', '2026-10-09', '', '', '', '', 'no', 'takes-back', '#4'],
        ['#6', '2026-10-10', '', '', '', '', 'yes', 'stands', ''],
        ['#7', '2026-11-30', '12', '', '', '', 'no', 'not-yet', ''],
      ],
    );
    expect(rows[0]).toMatchObject({
      type: 'check-in',
      goal_id: 'meet',
      key_result_id: 'invite',
      key_result: 'Invite 20 members',
      unit: 'members',
      confidence: '7',
      blocked: 'no',
      note: 'A good week',
      by: 'ana',
      withheld: 'no',
      as_of: '2026-11-24',
      public: 'no',
      left_out: '0',
    });
    expect(rows[1]).toMatchObject({ blocked: 'yes' });
    expect(rows[2]).toMatchObject({ corrects: recordId(2) });
    expect(rows[4]).toMatchObject({ withdraws: recordId(4) });
    expect(rows[5]).toMatchObject({
      type: 'change',
      field: 'target',
      was: '20',
      is: '30',
      blocked: '',
      file: 'log/2026-10/10-10.yaml',
    });
  });

  it('has what happened, its people by their ids, and its own fields as JSON', () => {
    const of = community({ records: HAPPENED });
    expect(
      rowsOf(of).map(({ type, members, about, says, note }) => [type, members, about, says, note]),
    ).toEqual([
      ['introduction', 'k7f3q9xd p2m8r4tw', 'Maps of Ana', '', ''],
      ['experience', '', '', '{"experience":"clinic","people":3}', 'Fun'],
      ['response', '', '', '{"survey":"autumn","answers":{"mood":4}}', ''],
      ['story', 'k7f3q9xd', '', '{"story":"It was fine","share":"yes"}', ''],
      ['story', 'k7f3q9xd', '', '{"story":"Do not show this"}', ''],
    ]);
    expect(rowsOf(MEET)[0]).toMatchObject({ members: '', about: '', says: '' });
  });

  it('names nobody of what happened for everybody, and tells no count of a few', () => {
    const of = community({ records: HAPPENED });
    const log = withheldRecords(wholeLog(withoutPeople(of), ON));
    const csv = renderRecordsCsv({ ...modelOf(of), log, isPublic: true }, { raw: true });
    expect(csv).not.toMatch(/k7f3q9xd|Ana|Fun|Do not show this|mood/);
    expect(read(csv).map(({ says, withheld }) => [says, withheld])).toEqual([
      ['', 'no'],
      ['{"experience":"clinic"}', 'yes'],
      ['{"survey":"autumn"}', 'no'],
      ['{"story":"It was fine","share":"yes"}', 'no'],
      ['', 'no'],
    ]);
  });

  it('has a row also for what no goal knows, or has no id', () => {
    const of = community({ records: [value('10-06', 8, { id: null, keyResult: 'gone/kr' })] });
    expect(rowsOf(of)[0]).toMatchObject({
      id: '',
      goal_id: 'gone',
      key_result_id: 'kr',
      key_result: '',
      value: '8',
      value_after: '',
    });
  });

  it('has only the names of the columns where nothing was recorded', () => {
    const csv = renderRecordsCsv(modelOf(community()), { raw: false });
    expect(csv).toMatch(/^\ufeffid,on,type,.*,at,members,about,says\r\n$/);
  });

  it('names nobody, and tells of no small group, for everybody', () => {
    const log = withheldRecords(wholeLog(withoutPeople(MEET), ON));
    const model = { ...modelOf(MEET), log, isPublic: true };
    const csv = renderRecordsCsv(model, { raw: true });
    expect(csv).not.toMatch(/ana|A good week|Twice|More came/);
    expect(
      read(csv).map(({ value, add, value_after, withheld }) => [value, add, value_after, withheld]),
    ).toEqual([
      ['8', '', '8', 'no'],
      ['', '', '', 'yes'],
      ['', '', '', 'yes'],
      ['', '', '', 'no'],
      ['', '', '', 'no'],
      ['', '', '', 'no'],
      ['12', '', '', 'no'],
    ]);
  });

  it('says for programs exactly what the files say, and is safe for a spreadsheet else', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const records = wholeLog(of, ON).map(({ record }) => record);
        expect(rowsOf(of, { raw: true }).map(({ note }) => note)).toEqual(
          records.map(({ note }) => note ?? ''),
        );
        for (const row of rowsOf(of))
          for (const text of [row.note, row.was, row.key_result])
            if (Number.isNaN(Number(text)))
              expect(text).not.toMatch(/^[\s"]*[=+@＝＋－＠-]|\p{Cc}/u);
      }),
    );
  });
});
