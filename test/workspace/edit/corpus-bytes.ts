/**
 * Texts of the corpus that stand or fall with characters which an editor, or git, may change: line
 * endings, a byte-order mark, tabs, the end of the file.
 */
export const BYTES: Readonly<Record<string, string>> = {
  'goal-crlf':
    '# head\r\ngoal: Meet   # who\r\ntimeline: October\r\npersonas:\r\n  - new-analyst   # seven\r\nkey_results:\r\n' +
    '  - id: meet\r\n    key_result: >-\r\n      Meet\r\n      6 times\r\n    target: 6\r\n\r\n# tail\r\n',
  'goal-crlf-flow':
    'goal: Meet\r\ntimeline: October\r\npersonas: [\r\n  a,\r\n  b\r\n]\r\nkey_results: [{id: one,\r\n  key_result: Meet}]\r\n',
  'goal-bom':
    '\uFEFFgoal: Meet\ntimeline: October\nowner:\nkey_results:\n  - id: meet\n    key_result: Meet 6 times\n    target: 6\n',
  'goal-bom-crlf': '\uFEFF# head\r\ngoal: Meet\r\ntimeline: October\r\npersonas:\r\n- a\r\n',
  'goal-bom-list': '\uFEFF---\ngoal: Meet\ntimeline: October\npersonas: [a]\n',
  'goal-bom-flow': '\uFEFF{"goal": "Meet", "timeline": "October"}\n',
  'goal-bom-emoji': '\uFEFFgoal: 👋 مرحبا   # 👋\ntimeline: October\n',
  'goal-no-final-newline':
    'goal: Meet\ntimeline: October\nkey_results:\n  - id: meet\n    key_result: Meet 6 times\n    target: 6',
  'goal-no-final-newline-crlf': 'goal: Meet\r\ntimeline: October\r\npersonas:\r\n  - a\r\n  - b',
  'goal-ends-in-comment': 'goal: Meet\ntimeline: October\npersonas:\n  - a   # the last',
  'goal-ends-in-empty': 'goal: Meet\ntimeline: October\nowner: ben\npersonas:',
  'goal-ends-in-block': 'goal: Meet\ntimeline: October\nx-notes: |\n  One\n  two',
  'goal-ends-in-kept-block': 'goal: Meet\ntimeline: October\nx-notes: |+\n  One\n\n\n\n',
  'goal-ends-in-kept-block-crlf':
    'goal: Meet\r\ntimeline: October\r\nx-list:\r\n  - |+\r\n    One\r\n\r\n',
  'goal-mixed-endings':
    'goal: Meet\r\ntimeline: October\nowner: ana\r\nkey_results:\n  - id: meet\r\n    key_result: Meet 6 times\n    target: 6\r\n',
  'goal-tabs':
    'goal:\tMeet\ntimeline:\t\tOctober\t# when\npersonas: [a,\tb]\nkey_results:\n  -\tid\n  \n'.replace(
      'key_results:\n  -\tid\n  \n',
      'x-list:\n  -\tone\n  - \ttwo\t\n',
    ),
  'goal-tabs-in-flow':
    '{\n\t"goal": "Meet",\n\t"timeline": "October",\n\t"personas": [\n\t\t"a"\n\t]\n}\n',
  'goal-tabs-on-empty-lines':
    'goal: Meet\n\t\ntimeline: October\n \t \npersonas:\n  - a\n\t\n  - b\n',
  'goal-spaces-at-end': 'goal: Meet\ntimeline: October   \npersonas:\n  - a\n  ',
  'goal-blank-lines-at-end': 'goal: Meet\ntimeline: October\nowner: ana\n\n\n\n',
  'goal-nbsp': 'goal: Meet\u00a0there\u00a0# no comment\ntimeline: October\nowner: a\u2028b\n',
  'goal-one-line': '{goal: Meet, timeline: October}',
  'goal-marks-crlf': '---\r\ngoal: Meet\r\ntimeline: October\r\n...\r\n# after\r\n',
  'persona-crlf-prose':
    'persona: Reader\r\ndescription: |\r\n  Reads much,\r\n\r\n  asks little.\r\nneeds:\r\n  - time   # lots\r\n\r\n  - quiet\r\n',
  'persona-json-crlf': '{\r\n  "persona": "Reader",\r\n  "needs": [\r\n    "time"\r\n  ]\r\n}\r\n',
  'charter-no-final-newline':
    'format: 1\nname: C\ntimezone: UTC\nmembers:\n  now: ana\n  hoped_for:',
};
