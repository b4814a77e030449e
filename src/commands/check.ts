import type { Command } from 'commander';
import { EXIT } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import { inOrder } from '../domain/finding.ts';
import { advise } from '../insight/advice.ts';
import { findingsJson } from '../report/findings-json.ts';
import { renderFindings } from '../terminal/findings.ts';
import { located, openWorkspace } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
import type { Session } from './running/session.ts';

const EXAMPLES = [
  'check',
  ['check --strict', 'fail on advice too, for CI'],
  'check --json',
] as const;

/** `cop check`: every mistake in every file, and what would make the community's files better. */
export function check(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--strict', 'let advice fail it too')
    .action((options: { readonly strict?: boolean; readonly json?: boolean }) => {
      const session = sessionOf(command);
      const { findings, files } = everyFinding(session);
      const failing = options.strict
        ? findings
        : findings.filter((one) => one.severity === 'error');
      session.print(
        options.json ? findingsJson(findings) : renderFindings(findings, files, session.screen),
      );
      if (failing.length > 0) process.exitCode = EXIT.findings;
    });
}

function everyFinding(session: Session): { findings: readonly Finding[]; files: number } {
  const open = openWorkspace(session, { personas: 'all', goals: 'all', log: 'carefully' });
  const advice = advise(open.community, open.asOf).map((problem) => located(open, problem));
  return { findings: inOrder([...open.findings, ...advice]), files: open.filesRead };
}
