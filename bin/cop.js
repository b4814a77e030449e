#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const oldestMinor = { 20: 19, 22: 13 }[major] ?? (major >= 24 ? 0 : Number.POSITIVE_INFINITY);

if (minor < oldestMinor) {
  process.stderr.write(
    `cop needs Node.js 20.19, 22.13 or a newer one; this is ${process.version}.\n` +
      'Install the current version from nodejs.org, then try again.\n',
  );
  process.exitCode = 2;
} else {
  const { keptCompiled, program, scriptFor } = await import('./program.js');
  const script = scriptFor(process.argv.slice(2));
  program(script, keptCompiled(script)).run();
}
