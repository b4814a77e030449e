import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { cop } from '../e2e/cop.ts';
import { REPORTED, type Reported, type ReportedName } from './communities.ts';

/** The pages of the reports, each made by the built executable when it is first asked for. */
export function reportPages(): (name: ReportedName) => string {
  const made = new Map<ReportedName, string>();
  afterAll(() => {
    for (const page of made.values()) rmSync(dirname(page), { recursive: true, force: true });
  });
  return (name) => {
    const page = made.get(name) ?? makePage(REPORTED[name]);
    made.set(name, page);
    return page;
  };
}

/** @returns the path of the page */
function makePage({ files = {}, first, command = ['report'], words }: Reported): string {
  const cwd = mkdtempSync(join(tmpdir(), 'cop-page-'));
  if (!('cop.yaml' in files)) cpSync('examples/product-community', cwd, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  if (first) run(first, cwd);
  run([...command, ...words, '--output', 'report.html'], cwd);
  return join(cwd, 'report.html');
}

function run(words: readonly string[], cwd: string): void {
  const { code, stderr } = cop([...words, '--no-input'], { cwd });
  if (code !== 0) throw new Error(`cop ${words.join(' ')} ended with ${code}: ${stderr}`);
}
