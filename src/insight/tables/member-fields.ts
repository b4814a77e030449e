/** What a column of a list of members can say, in the order in which it is shown. */
export const MEMBER_FIELDS = [
  'account',
  'handle',
  'email',
  'other_emails',
  'name',
  'first_name',
  'last_name',
  'joined',
  'skills',
  'interests',
  'offers',
  'seeks',
  'persona',
  'role',
  'status',
  'named',
  'note',
] as const;

export type MemberField = (typeof MEMBER_FIELDS)[number];

interface FieldMeaning {
  /** What it is, on screens. */
  readonly means: string;
  /** What a column that says it is often called, in small letters, the likeliest first. */
  readonly guesses: readonly string[];
}

/** What each field means, and by which names a column is taken for it where nothing says more. */
export const FIELD_MEANINGS: Readonly<Record<MemberField, FieldMeaning>> = {
  account: {
    means: 'the platform’s id',
    guesses: ['user id', 'userid', 'user_id', 'member id', 'member_id', 'account id', 'uid', 'id'],
  },
  handle: {
    means: 'the user name there',
    guesses: ['username', 'user name', 'user_name', 'handle', 'login', 'nickname', 'screen name'],
  },
  email: {
    means: 'the e-mail address',
    guesses: [
      'email',
      'e-mail',
      'email address',
      'e-mail address',
      'email_address',
      'mail',
      'primary email',
      'e-mail-adresse',
      'adresse e-mail',
      'correo',
    ],
  },
  other_emails: {
    means: 'further addresses',
    guesses: ['other_emails', 'other emails', 'secondary email', 'secondary emails'],
  },
  name: {
    means: 'the name',
    guesses: [
      'full name',
      'fullname',
      'full_name',
      'name',
      'display name',
      'displayname',
      'real name',
      'member',
      'member name',
      'nombre completo',
      'nome completo',
    ],
  },
  first_name: {
    means: 'the first name',
    guesses: ['first name', 'firstname', 'first_name', 'given name', 'vorname', 'prénom', 'nombre'],
  },
  last_name: {
    means: 'the last name',
    guesses: [
      'last name',
      'lastname',
      'last_name',
      'surname',
      'family name',
      'nachname',
      'nom de famille',
      'apellido',
      'apellidos',
      'sobrenome',
    ],
  },
  joined: {
    means: 'since when they belong',
    guesses: [
      'joined',
      'joined on',
      'joined at',
      'date joined',
      'join date',
      'member since',
      'sign up date',
      'signup date',
      'registered',
      'registered on',
      'registration date',
      'created at',
      'created_at',
      'beigetreten',
    ],
  },
  skills: { means: 'what they are good at', guesses: ['skills', 'expertise', 'good at'] },
  interests: { means: 'what they care about', guesses: ['interests', 'topics', 'interested in'] },
  offers: { means: 'what they would do for others', guesses: ['offers', 'can offer', 'offer'] },
  seeks: { means: 'what they would like from others', guesses: ['seeks', 'looking for', 'seek'] },
  persona: { means: 'the persona that fits them', guesses: ['persona'] },
  role: { means: 'what they are here', guesses: ['role'] },
  status: { means: 'how they belong now', guesses: ['status'] },
  named: { means: 'whether they may be named', guesses: ['named'] },
  note: { means: 'a note for the facilitators', guesses: ['note', 'notes', 'comment', 'comments'] },
};

/** The field of a name as people type it: `First name`, `first-name`; undefined where there is none. */
export function memberField(written: string): MemberField | undefined {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return MEMBER_FIELDS.find((one) => one === name || one.replace('_', '') === name);
}
