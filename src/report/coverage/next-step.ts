import { fileAndLine } from '../../domain/finding.ts';
import type { Coverage } from '../../insight/coverage/coverage.ts';
import { isServed } from '../../insight/coverage/serving.ts';
import { shortOf } from '../../insight/resolve-record.ts';

/** What to do next, and the command that does it, without the `cop` in front. */
export interface NextStep {
  /** In a clause without a full stop; not yet safe to print. */
  readonly why: string;
  readonly command: string;
}

/** The one step that does most for what a coverage leaves open. */
export function nextStep(coverage: Coverage): NextStep {
  const { personas, quarterSpan, quarter, asOf, unknown } = coverage;
  if (personas.length === 0) return { why: 'Describe the first', command: 'persona add' };
  if (asOf > quarterSpan.to)
    return { why: `${quarter} is over: see whom this quarter serves`, command: 'persona coverage' };
  if (unknown.length > 0)
    return { why: 'See where a persona without a file is named', command: 'check' };
  return unservedStep(coverage) ?? aimStep(coverage) ?? namingStep(coverage);
}

/** A persona that nothing serves. */
function unservedStep({ personas, servesNobody, quarter }: Coverage): NextStep | undefined {
  const unserved = personas.find((one) => !isServed(one));
  if (!unserved) return undefined;
  const { id, persona: title } = unserved.persona;
  const goal = servesNobody.find(({ thing, isOver }) => thing.kind === 'goal' && !isOver)?.thing;
  if (goal)
    return {
      why: `Nothing serves ${title} yet, and a goal is open for it`,
      command: `goal edit ${goal.id} --persona ${id}`,
    };
  const hasGoals = personas.some(({ goals }) => goals.length > 0);
  return hasGoals
    ? { why: `Something done regularly could serve ${title}`, command: 'practice add' }
    : {
        why: `No goal of ${quarter} names a persona yet`,
        command: `goal add --quarter ${quarter}`,
      };
}

/** Something that names nobody. */
function aimStep({ servesNobody, personas: [first] }: Coverage): NextStep | undefined {
  const open = servesNobody.find(({ isOver }) => !isOver);
  if (!open || !first) return undefined;
  const { thing, record } = open;
  if (thing.kind === 'goal')
    return { why: 'Say which personas that goal serves', command: `goal edit ${thing.id}` };
  if (record === null) return { why: 'Record that it was held', command: 'log experience' };
  // A line that a person wrote by hand has no name by which it could be corrected.
  if (record.id === null)
    return {
      why: `Say whom it was for: "personas":["${first.persona.id}"] in ${fileAndLine(record.place)}`,
      command: 'check',
    };
  return {
    why: `Say whom it was for, such as ${first.persona.persona}`,
    command: `log correct ${shortOf(record.id)} --personas ${first.persona.id}`,
  };
}

/** A want that nothing names. */
function namingStep({ personas }: Coverage): NextStep {
  const open = personas.find(({ wants }) => wants.some(({ spokenTo }) => spokenTo.length === 0));
  return open
    ? { why: 'Ideas for what nothing names yet', command: 'goal ideas' }
    : { why: 'How the goals stand', command: 'report' };
}
