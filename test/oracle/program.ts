import { parseQuarter } from '../../src/domain/calendar.ts';
import { type Charter, readCharter } from '../../src/domain/charter.ts';
import { civilDate } from '../../src/domain/civil-date.ts';
import type { Checked } from '../../src/domain/finding.ts';
import { readGoal } from '../../src/domain/goal.ts';
import { type LogRecord, readRecord } from '../../src/domain/record.ts';
import { withDays } from '../../src/domain/record-days.ts';
import { reportModel } from '../../src/report/build-model.ts';
import { renderJson } from '../../src/report/json.ts';
import type { ReportJson } from '../../src/report/report-schema.ts';
import { community, quarter } from '../insight/builders.ts';
import type { WrittenCommunity, WrittenGoal, WrittenKeyResult } from './written.ts';

/** The JSON report that the program makes of what a community's files say, without a disk. */
export function programReport(written: WrittenCommunity): ReportJson {
  const charter = read(readCharter(written.charter), 'cop.yaml');
  const model = reportModel(
    community({
      charter,
      goals: written.goals.map((goal) => goalOf(goal, charter)),
      records: recordsOf(written),
    }),
    {
      quarter: quarter(written.quarter),
      asOf: civilDate(written.asOf),

      leftOut: [],
    },
  );
  return JSON.parse(renderJson(model)) as ReportJson;
}

function goalOf(goal: WrittenGoal, charter: Charter) {
  const { id, quarter: name, ...rest } = goal;
  const of = parseQuarter(name);
  if (!of) throw new Error(`no quarter: ${name}`);
  const file = `goals/${of}/${id}.yaml`;
  const data = {
    goal: `The goal ${id}`,
    ...rest,
    timeline: goal.timeline.written,
    key_results: goal.key_results.map(keyResultData),
  };
  return read(readGoal(data, { id, file, quarter: of }, charter.calendar), file);
}

/** A key result as it stands in a goal's file. */
function keyResultData({ kind: _, timeline, ...rest }: WrittenKeyResult): object {
  const steps =
    'steps' in rest && rest.steps?.map((step) => ({ ...step, step: `The step ${step.id}` }));
  return {
    key_result: `The key result ${rest.id}`,
    ...rest,
    ...(steps && { steps }),
    ...(timeline && { timeline: timeline.written }),
  };
}

function recordsOf({ log }: WrittenCommunity): LogRecord[] {
  const records = log.map(({ data, file, line }) =>
    read(readRecord(data, { file, line }), `${file}:${line}`),
  );
  const { dated, dayless } = withDays(records);
  if (dayless.length > 0) throw new Error('records without a day were made');
  return dated;
}

/** Only what the program understands can be compared: the communities are without errors. */
function read<T>({ value, problems }: Checked<T>, file: string): T {
  if (value === undefined || problems.length > 0)
    throw new Error(`${file} is refused: ${problems.map((one) => one.message).join('; ')}`);
  return value;
}
