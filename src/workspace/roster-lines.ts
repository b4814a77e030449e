import { MEMBERS_FOLDER } from '../domain/layout.ts';
import { type MemberFile, readMember, rosterSchema } from '../domain/member.ts';
import { checkedEdit, type Kind } from './checked-edit.ts';
import { saysTheSame } from './edit/data-after.ts';
import { memberLine } from './member-line.ts';
import { personEdits } from './person-edits.ts';
import { rewritten } from './rewritten-person.ts';
import { thePerson, type WrittenPerson, writtenPeople } from './roster-people.ts';
import { Source } from './source.ts';

/** What a roster file may say, and what it is read as. */
const ROSTER_KIND: Kind<true> = {
  schema: rosterSchema,
  read: (data) => {
    const people: readonly unknown[] = Array.isArray(data) ? data : [];
    const problems = people.flatMap((one, index) =>
      readMember(one, { file: MEMBERS_FOLDER }).problems.map((problem) => ({
        ...problem,
        path: [index, ...problem.path],
      })),
    );
    return problems.length > 0 ? { value: undefined, problems } : { value: true, problems };
  },
};

/** Somebody of a roster file, and what is to be said of them. */
interface Rewrite {
  readonly person: WrittenPerson;
  readonly file: MemberFile;
}

/**
 * A roster file in which the lines of some people are written anew, and no other byte changes. Their
 * keys stay in the order in which they stood, and so do the keys of a person's own, which begin with
 * x-, unless what is to be said names them, as undefined to take one out; of somebody erased none stay.
 * Who is written in another way than on a line of JSON is edited key by key, in the way they are written.
 * @param text the file's text as it was read
 * @param changed by id: all that is to be said of them from now on
 * @param file the path from the root, for messages
 * @throws CopError exit 2 where what is to be said cannot be, or is too long for a line; 3 where the
 *   file has an error, where two have one id, or where somebody is written in a way that cannot be
 *   changed safely; 5 where nobody has one of the ids any more
 */
export function withMembers(
  text: string,
  changed: ReadonlyMap<string, MemberFile>,
  file: string = MEMBERS_FOLDER,
): string {
  const source = new Source(file, text);
  const people = writtenPeople(source, changed.keys());
  const all = [...changed].map(([id, said]) => ({
    person: thePerson(people, id, file),
    file: said,
  }));
  const spliced = withLines(text, all);
  if (people.isQuick) return spliced;
  const others = all.filter(({ person }) => person.json === undefined);
  return withOthers(new Source(file, spliced), others);
}

function withLines(text: string, all: readonly Rewrite[]): string {
  const lines = all.flatMap(({ person, file }) => {
    const after = rewritten(person.data, file);
    if (!person.json || saysTheSame(after, withoutNulls(person.data))) return [];
    return [{ ...person.json, json: memberLine(after) }];
  });
  let [result, end] = ['', 0];
  for (const { from, to, json } of lines.sort((a, b) => a.from - b.from)) {
    result += text.slice(end, from) + json;
    end = to;
  }
  return result + text.slice(end);
}

/** A key with nothing behind it says nothing. */
function withoutNulls(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

function withOthers(source: Source, others: readonly Rewrite[]): string {
  // Also where nobody is left to be edited: all of the file must be right.
  const { text } = checkedEdit(source, [], ROSTER_KIND);
  return others.reduce((before, { person, file }) => {
    const edits = personEdits(person, rewritten(person.data, file));
    return checkedEdit(new Source(source.file, before), edits, ROSTER_KIND).text;
  }, text);
}
