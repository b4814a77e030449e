import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { EXECUTABLE, environment } from '../e2e/cop.ts';
import { filesIn, folderWith } from '../folder.ts';

const NOTES = 120;

const COMMUNITY = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'members/01M0000000000000000000000A.yaml': '- {"id":"k3f9x2ab","name":"Zoe Quill"}\n',
  ...Object.fromEntries(
    Array.from({ length: NOTES }, (_, index) => {
      const id = `01M00000000000000000000${String(index).padStart(3, '0')}`;
      const record = { id, on: '2026-11-03', type: 'conversation', note: 'With Zoe Quill' };
      return [`log/2026-11/2026-11-03-${id}.yaml`, `- ${JSON.stringify(record)}\n`];
    }),
  ),
};

describe('an erasure that somebody leaves with Ctrl-C', () => {
  it.each([250, 600, 1000, 1500])(
    'has been done whole or not at all, %i ms after its start',
    async (milliseconds) => {
      const cwd = folderWith(COMMUNITY);
      const words = [EXECUTABLE, 'member', 'erase', 'k3f9x2ab', '--yes', '--quiet'];
      const child = spawn(process.execPath, words, { cwd, env: environment(), stdio: 'ignore' });
      const left = once(child, 'exit');
      await wait(milliseconds);
      child.kill('SIGINT');
      await left;
      const texts = Object.entries(filesIn(cwd)).filter(([path]) => path in COMMUNITY);
      const named = texts.filter(([, text]) => text.includes('Zoe Quill')).length;
      expect([0, NOTES + 1]).toContain(named);
    },
  );
});
