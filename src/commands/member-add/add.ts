import { usageError } from '../../domain/errors.ts';
import { type Member, type MemberFile, memberOf } from '../../domain/member.ts';
import { type MemberWishes, withWishes } from '../../domain/member-wishes.ts';
import { type Lookalike, lookalikes } from '../../insight/lookalikes.ts';
import { personName } from '../../insight/person-name.ts';
import { askAnotherMember, askMember } from '../../prompts/ask-member.ts';
import type { Asker } from '../../prompts/asker.ts';
import { afterWriting } from '../../prompts/leaving.ts';
import { lookalikeLines, lookalikeTexts } from '../../report/lookalikes.ts';
import { newMemberId, rosterFiles } from '../../workspace/new-roster.ts';
import { ulids } from '../../workspace/write-records.ts';
import type { MemberFlags } from '../member-flags/options.ts';
import { wishesFrom } from '../member-flags/wishes.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';

/** What the flags of `cop member add` say. */
export type AddOptions = MemberFlags & {
  readonly again?: boolean;
  readonly dryRun?: boolean;
};

/** More lookalikes than these are counted. */
const MOST_TOLD = 3;

/**
 * Writes the person who was named, or asks for one after another.
 * @throws CopError exit 2 where nothing says who, or the roster has somebody who may be the same, and
 *   nobody is there to ask
 */
export async function addMembers(
  session: Session,
  open: Open,
  name: string | undefined,
  options: AddOptions,
): Promise<void> {
  const adding = new Adding(session, open, options);
  const given = wishesFrom({ ...options, name }, open);
  if (name !== undefined) return void (await adding.add(given));
  if (session.asker) return askForMembers(session, open, given, adding);
  if (given.email === undefined && given.handles === undefined)
    throw missing('the person’s name', { command: 'member add "Ana Silva"' });
  await adding.add(given);
}

async function askForMembers(
  session: Session,
  open: Open,
  given: MemberWishes,
  adding: Adding,
): Promise<void> {
  if (!session.asker) return;
  const asker = await session.asker();
  const askForOne = async (said: MemberWishes) => {
    const wishes = await askMember(asker, said, open.community.personas);
    return wishes !== undefined && (await adding.add(wishes));
  };
  if (!(await askForOne(given))) return session.tell('Nothing was written.');
  // A persona or a status may be that of several people; who they are is asked each time.
  const { name: _, email: __, handles: ___, note: ____, ...shared } = given;
  while (await afterWriting(() => askAnotherMember(asker)))
    await afterWriting(() => askForOne(shared));
}

/** The people that one command adds. */
class Adding {
  readonly #session: Session;
  readonly #open: Open;
  readonly #options: AddOptions;
  readonly #makeUlid = ulids();
  readonly #members: Member[];

  constructor(session: Session, open: Open, options: AddOptions) {
    this.#session = session;
    this.#open = open;
    this.#options = options;
    this.#members = [...open.community.members];
  }

  /**
   * Writes somebody, unless the roster has them already and the person at the terminal says so.
   * @returns whether they were written, or shown
   */
  async add(wishes: MemberWishes): Promise<boolean> {
    const session = this.#session;
    if (!(await this.#isNew(wishes))) return false;
    const taken = new Set(this.#members.map(({ id }) => id.toLowerCase()));
    const file: MemberFile = withWishes({ id: newMemberId(taken, Math.random) }, wishes);
    const files = rosterFiles([file], { now: session.now, makeUlid: this.#makeUlid });
    const done = writeNew(session, this.#open.root, files, this.#options);
    const member = memberOf(file, { file: files[0]?.path ?? '', line: 1 });
    this.#members.push(member);
    if (done === 'written') tellAdded(session, member);
    return true;
  }

  async #isNew(wishes: MemberWishes): Promise<boolean> {
    if (this.#options.again) return true;
    const found = lookalikes(wishes, this.#members);
    if (found.length === 0) return true;
    const session = this.#session;
    if (!session.asker) throw alreadyThere(found);
    const asker: Asker = await session.asker();
    asker.say(lookalikeLines(found, session.screen).join('\n'));
    return asker.confirm({ message: 'Add them all the same?', preset: 'no' });
  }
}

function tellAdded(session: Session, member: Member): void {
  session.tell(`Wrote ${member.place.file}
${personName(member)} has the id ${member.id}: records name them by it
Look at it: ${session.screen.cop} member show ${member.id}`);
}

function alreadyThere(found: readonly Lookalike[]) {
  const texts = lookalikeTexts(found);
  const [only] = texts;
  return usageError(
    texts.length === 1 && only !== undefined
      ? only
      : `${texts.length} people may be the same: ${texts.slice(0, MOST_TOLD).join('; ')}`,
    'Nothing was written. If this is somebody else, add --again. To change what is known of them',
    `member edit ${found[0]?.member.id}`,
  );
}
