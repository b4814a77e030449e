import type { Command } from 'commander';
import { isTold } from '../domain/advice-off.ts';
import { type CivilDate, dayIn, later } from '../domain/civil-date.ts';
import { EXIT } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import { inOrder } from '../domain/finding.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { advise } from '../insight/advice.ts';
import { type FindingsFormatName, findingsFormatNames } from '../report/findings-formats.ts';
import { isPlausible } from '../workspace/write-records.ts';
import { showFindings } from './check/show.ts';
import { agreedFormat } from './running/agreed-format.ts';
import { located, type Open, openEverything } from './running/open.ts';
import { oneOf, sessionOf, withExamples, withJson } from './running/options.ts';
import { dayFrom, type Session } from './running/session.ts';

const EXAMPLES = [
  'check',
  ['check --strict', 'fail on advice too, for CI'],
  ['check --format github', 'with annotations, in a job on GitHub'],
  'check --json',
] as const;

interface CheckOptions {
  readonly strict?: boolean;
  readonly format?: FindingsFormatName;
  readonly json?: boolean;
}

/** `cop check`: every mistake in every file, and what would make the community's files better. */
export function check(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--strict', 'let advice fail it too')
    .option(
      '--format <format>',
      findingsFormatNames.join(', '),
      oneOf('format', findingsFormatNames),
    )
    .action(async (options: CheckOptions) => {
      const format = options.json
        ? agreedFormat('--json', 'json', options.format)
        : (options.format ?? 'terminal');
      const session = sessionOf(command);
      const open = openEverything(session);
      const findings = session.progress.step('Looking at how it all fits together', () =>
        everyFinding(open, todayFor(session, open)),
      );
      const failing = options.strict
        ? findings
        : findings.filter((one) => one.severity === 'error');
      if (failing.length > 0) process.exitCode = EXIT.findings;
      await showFindings(session, open, {
        findings,
        format,
        advice: options.strict ? 'warning' : 'notice',
      });
      if (open.community.unread.charter) tellOfCharter(session);
    });
}

function everyFinding(open: Open, today: CivilDate): readonly Finding[] {
  const advice = advise(open.community, open.asOf, today);
  const found = open.findings.filter(({ code }) => isTold(code, open.community.charter));
  return inOrder([...found, ...advice.map((problem) => located(open, problem))]);
}

/** Under `--as-of` an earlier day, what happened since is not ahead. A clock that is wrong is not asked. */
function todayFor({ asOf: asked, env, now }: Session, { asOf, community }: Open): CivilDate {
  if (asked?.by !== '--as-of') return asOf;
  if (env.COP_TODAY) return later(asOf, dayFrom(env.COP_TODAY, 'COP_TODAY'));
  return isPlausible(now) ? later(asOf, dayIn(community.charter.calendar.timezone, now)) : asOf;
}

/** No command can go on as it is: that is exit 3, here as everywhere. */
function tellOfCharter(session: Session): void {
  session.tell(`Mend ${CHARTER_FILE} first: what rests on its calendar was not looked at`);
  process.exitCode = EXIT.data;
}
