import type { Files } from '../folder.ts';

export const CHARTER = 'cop.yaml';
export const PERSONA = 'personas/new-analyst.yaml';
export const GOAL = 'goals/2026-Q4/meet.yaml';
export const CHECK_IN = 'log/2026-11/2026-11-03-01JBQ00000000000000000000A.yaml';

/** A community whose files people wrote by hand, each in a way of their own. */
export const BY_HAND: Files = {
  [CHARTER]: `# The charter of our guild.     Change it together!
format: 1
name:       Chart Guild          # until we find a better one
members:
  now:      Analysts in three teams
  hoped_for: Anyone who shows data   # also from outside
domain:     Showing data
practice:   'Publishing charts that people act on'

facilitators: [ana, ben]         # in turns
timezone:   Europe/Lisbon
status: {on_track: 0.9, on_track_gap: 0.1,   at_risk: 0.6, at_risk_gap: 0.25}
x-room: "4.12"
`,
  [PERSONA]: `persona:     New analyst      # the most of us
description: >-
  Six months in;
  reads much, asks little
status:      current
needs:
  - A first chart that somebody uses   # says Ana
  - Somebody to ask
learns: [ by doing, beside a peer ]
# What keeps them away
challenges:
  - "Does not want to ask a beginner's question in public"
`,
  'personas/silent-reader.yaml': 'persona: Silent reader\n',
  [GOAL]: `# Ana wrote this by hand
goal:     Get to know one another   # the first goal
timeline: Weeks 5-12                # after the summer
owner:    ana

key_results:
  # how many come
  - id:         invite-members
    key_result: Invite at least 20 members
    target:     20      # per quarter
    unit:       members

  - id: answered
    key_result: "Keep at least 9 of 10 questions answered"
    at_least: 90
    unit: '%'
  # the small ones
  - {id: introductions, key_result: Foster 5 introductions,   target: 5}   # Ben asks
  - id: handbook
    key_result: Write a handbook
    steps:
      - {id: draft, step: Write a draft}   # by hand
      - {id: publish, step: Publish it}
# The end
`,
  [CHECK_IN]: `- {"id":"01JBQ00000000000000000000A","on":"2026-11-03","type":"check-in","key_result":"meet/invite-members","value":12,"by":"ana"}\n`,
};

/** The same as an editor of Windows would keep it. */
export const ON_WINDOWS: Files = Object.fromEntries(
  Object.entries(BY_HAND).map(([path, text]) => [
    path,
    path === CHECK_IN ? text : String(text).replaceAll('\n', '\r\n'),
  ]),
);

interface Edit {
  /** What is typed behind `cop`. */
  readonly words: readonly string[];
  /** The lines that `git diff` shows: those that are gone, and those that are there instead. */
  readonly diff: string;
}

const edit = (command: string, flags: readonly string[], diff: string): Edit => ({
  words: [...command.split(' '), ...flags],
  diff,
});

/** Every command that edits a file, and exactly what it changes in those of `BY_HAND`. */
export const EDITS: readonly Edit[] = [
  edit(
    'charter edit',
    ['--domain', 'Charts that explain'],
    `\
-domain:     Showing data
+domain:     Charts that explain
`,
  ),
  edit(
    'charter edit',
    ['--hoped-for', 'All who show data', '--sponsor', 'The head of research'],
    `\
-  hoped_for: Anyone who shows data   # also from outside
+  hoped_for: All who show data   # also from outside
+sponsor: The head of research
`,
  ),
  edit(
    'charter edit',
    ['--practice', 'It is: publishing', '--unset', 'members.hoped_for'],
    `\
-  hoped_for: Anyone who shows data   # also from outside
-practice:   'Publishing charts that people act on'
+practice:   'It is: publishing'
`,
  ),
  edit(
    'config set',
    ['status.on_track', '0.85'],
    `\
-status: {on_track: 0.9, on_track_gap: 0.1,   at_risk: 0.6, at_risk_gap: 0.25}
+status: {on_track: 0.85, on_track_gap: 0.1,   at_risk: 0.6, at_risk_gap: 0.25}
`,
  ),
  edit(
    'config set',
    ['timezone', 'Europe/Berlin', 'week_starts', 'sunday'],
    `\
-timezone:   Europe/Lisbon
+timezone:   Europe/Berlin
+week_starts: sunday
`,
  ),
  edit(
    'persona edit new-analyst',
    ['--name', 'New colleague'],
    `\
-persona:     New analyst      # the most of us
+persona:     New colleague      # the most of us
`,
  ),
  edit(
    'persona edit new-analyst',
    ['--aspired', '--unset', 'learns'],
    `\
-status:      current
+status:      aspired
-learns: [ by doing, beside a peer ]
`,
  ),
  edit(
    'persona edit new-analyst',
    ['--needs', 'Somebody to ask', '--needs', 'Time'],
    `\
-  - A first chart that somebody uses   # says Ana
+  - Time
`,
  ),
  edit(
    'goal edit meet',
    ['--owner', 'ben'],
    `\
-owner:    ana
+owner:    ben
`,
  ),
  edit(
    'goal edit meet',
    ['--timeline', 'Weeks 5-13', '--why', 'The tool came late'],
    `\
-timeline: Weeks 5-12                # after the summer
+timeline: Weeks 5-13                # after the summer
`,
  ),
  edit(
    'goal edit meet',
    ['--goal', 'Know one another: all of us', '--persona', 'silent-reader', '--weight', '2'],
    `\
-goal:     Get to know one another   # the first goal
+goal:     "Know one another: all of us"   # the first goal
+personas: [silent-reader]
+weight: 2
`,
  ),
  edit(
    'kr edit invite-members',
    ['--target', '25', '--why', 'More came'],
    `\
-    target:     20      # per quarter
+    target:     25      # per quarter
`,
  ),
  edit(
    'kr edit invite-members',
    ['--target', '25', '--reword', '--unset', 'unit'],
    `\
-    key_result: Invite at least 20 members
-    target:     20      # per quarter
-    unit:       members
+    key_result: Invite at least 25 members
+    target:     25      # per quarter
`,
  ),
  edit(
    'kr edit introductions',
    ['--target', '6'],
    `\
-  - {id: introductions, key_result: Foster 5 introductions,   target: 5}   # Ben asks
+  - {id: introductions, key_result: Foster 5 introductions,   target: 6}   # Ben asks
`,
  ),
  edit(
    'kr edit answered',
    ['--at-least', '80', '--owner', 'kim'],
    `\
-    at_least: 90
+    at_least: 80
+    owner: kim
`,
  ),
  edit(
    'kr edit handbook',
    ['--unset', 'steps/draft', '--step', 'Read it aloud'],
    `\
-      - {id: draft, step: Write a draft}   # by hand
+      - {id: read-aloud, step: Read it aloud}
`,
  ),
  edit(
    'kr add meet',
    ['Invite 5 guests', '--owner', 'kim'],
    `\
+  - id: invite-guests
+    key_result: Invite 5 guests
+    target: 5
+    unit: guests
+    owner: kim
`,
  ),
  edit(
    'kr remove answered',
    [],
    `\
-  - id: answered
-    key_result: "Keep at least 9 of 10 questions answered"
-    at_least: 90
-    unit: '%'
`,
  ),
];
