/** To do these is to do something: whether anything changes by it, they do not say. */
const DOING = [
  'hold|run|send|host|organi[sz]e|arrange|schedule|conduct|publish|launch|announce|post|write|draft',
  'print|record|prepare|plan|set up|put on|kick off|start|create|offer|deliver|do|facilitate|have|give',
  'build',
].join('|');

/** What is held, sent or published: things that come and go, or lie there. */
const THINGS = [
  'session|event|meeting|meet-?up|gathering|webinar|workshop|training|course|class|lesson|tutorial',
  'talk|lecture|demo|presentation|seminar|conference|summit|hackathon|retreat|fair|quiz|panel|clinic',
  'circle|call|lunch|coffee|breakfast|party|tour|retro|retrospective|stand-?up|office hour|ama|q&a',
  'campaign|newsletter|e-?mail|mail|mailing|survey|interview|poll|questionnaire|report|article|post|blog',
  'podcast|video|guide|handbook|playbook|page|site|website|wiki|channel|forum|group chat|poster',
  'flyer|document|documentation|programme|program|invitation|experience|expert visit',
].join('|');

/**
 * Words by which a sentence says what changes, for whom or to what end: then it is taken for more than
 * something to do. `to` counts where a verb follows; behind it may also stand whom something is sent to.
 */
const CHANGES = new RegExp(
  [
    String.raw`\b(?:so that|so|that|until|who|whom|which|where|when|because|while|instead|than)\b`,
    String.raw`\b(?:more|fewer|less|better|faster|sooner|easier|stronger|worth|again|themselves|own|without|half)\b`,
    String.raw`\blearn(?:s|ing)?\b(?! experiences?\b)`,
    String.raw`\b(?:help|let|make sure|enable|give|grow|raise|turn|lead|get|become|know|feel|find|use|answer|belong|trust|change|improve|reduce|increase|double|halve|decide|save|solve)(?:s|es|ing)?\b`,
    String.raw`\bto (?!(?:an?|the|all|every|everybody|everyone|each|both|our|your|their|its|new|old|members?|people|newcomers?|users?|colleagues?|teams?|them|it|us|\d+)\b)\p{L}`,
    String.raw`[,;:–—]|\band \p{L}+ (?:them|it|one another|each other)\b`,
  ].join('|'),
  'iu',
);

/** Whom something is done for, or where: before the thing they say that more is meant than the thing. */
const AROUND = [
  'members|people|newcomers|users|colleagues|teams|everybody|everyone|analysts|their|them',
  'across|at|between|for|from|in|into|of|with|home',
].join('|');

const LEAD = /^(?:we (?:will |want to |are going to )?|let(?:'|’)s |to )/i;
const VERB = new RegExp(`^(?:${DOING})\\b(.*)$`, 'is');
const THING = new RegExp(`\\b(?:${THINGS})(?:s|es)?\\b`, 'i');
const BEFORE_IT = new RegExp(`\\b(?:${AROUND})\\b`, 'i');
/** `events members organise`: a clause without the word that begins it. */
const CLAUSE = new RegExp(`\\b(?:${THINGS})(?:s|es)? (?:members|people|newcomers|users)\\b`, 'i');

/**
 * Whether a goal says something to do, and nothing that is different once it is done: it begins with a
 * word such as *hold* or *send*, what follows is a thing such as a workshop or a newsletter, and no word
 * says what changes, for whom or to what end. It is careful: a goal that is not sure to be of that kind
 * is taken for one that says what changes, and a sentence of another language always is.
 */
export function saysActivity(goal: string): boolean {
  const said = goal.trim().replace(/\s+/g, ' ').replace(LEAD, '');
  const rest = VERB.exec(said)?.[1];
  return rest !== undefined && isOfThing(rest) && !CHANGES.test(rest);
}

/** Whether what somebody does is a thing at once, and not people or a place with a thing behind them. */
function isOfThing(rest: string): boolean {
  const found = THING.exec(rest);
  return found !== null && !BEFORE_IT.test(rest.slice(0, found.index)) && !CLAUSE.test(rest);
}
