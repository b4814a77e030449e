// Stands in for `gh api`, as a workflow calls it: the comments of one pull request, kept in a file.
import { readFileSync, writeFileSync } from 'node:fs';

const MOST_CHARACTERS = 65_536;

const { COMMENTS, GH_TOKEN } = process.env;
const words = process.argv.slice(2);
const comments = JSON.parse(readFileSync(COMMENTS, 'utf8'));

function after(flag) {
  return words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined;
}

function refuse(why) {
  process.stderr.write(`gh: ${why}\n`);
  process.exit(1);
}

/** The ids of the comments that the one filter selects which the workflow has. */
function list(filter) {
  const shape =
    /^\.\[\] \| select\(\.user\.login == "([^"]+)" and \(\.body \| startswith\("([^"]+)"\)\)\) \| \.id$/;
  const [, login, start] = shape.exec(filter ?? '') ?? refuse(`another filter: ${filter}`);
  const selected = comments.filter(
    ({ user, body }) => user.login === login && body.startsWith(start),
  );
  process.stdout.write(selected.map(({ id }) => `${id}\n`).join(''));
}

function said() {
  const [, file] = /^body=@(.+)$/.exec(after('--field') ?? '') ?? refuse('no body');
  const body = readFileSync(file, 'utf8');
  return body.length > MOST_CHARACTERS ? refuse('Body is too long (HTTP 422)') : body;
}

function change(id) {
  const comment = comments.find((one) => one.id === id) ?? refuse('Not Found (HTTP 404)');
  comment.body = said();
  comment.edits += 1;
}

function create() {
  const id = Math.max(0, ...comments.map((one) => one.id)) + 1;
  comments.push({ id, user: { login: 'github-actions[bot]' }, body: said(), edits: 0 });
}

if (words[0] !== 'api' || GH_TOKEN !== 'the-token') refuse('Bad credentials (HTTP 401)');
const call = `${after('--method') ?? 'GET'} ${words.find((word) => word.startsWith('repos/'))}`;
const [, changed] = /^PATCH repos\/guild\/charts\/issues\/comments\/(\d+)$/.exec(call) ?? [];
if (call === 'GET repos/guild/charts/issues/7/comments') list(after('--jq'));
else if (call === 'POST repos/guild/charts/issues/7/comments') create();
else if (changed) change(Number(changed));
else refuse(`no such call: ${call}`);
writeFileSync(COMMENTS, JSON.stringify(comments));
