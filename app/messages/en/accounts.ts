/** Signing up and in, one's own account, and people's pages. */
export const accountWords = {
  signUp: {
    title: 'Sign up',
    lead: 'With an account you can propose questions, comment and vote. Reading needs none.',
    submit: 'Make the account',
    haveOne: 'Already have an account?',
  },
  signIn: {
    title: 'Sign in',
    name: 'Handle or e-mail address',
    nameHint: 'If your e-mail address is not accepted, use your handle.',
    submit: 'Sign in',
    none: 'No account yet?',
  },
  fields: {
    handle: 'Handle',
    handleHint:
      'Your name in discussions and in the address of your page: 2 to 30 letters a to z, digits and hyphens. It cannot be changed later.',
    displayName: 'Display name',
    displayNameHint: 'Shown on your page, for example the name you publish under.',
    email: 'E-mail address',
    emailHint: 'Never shown to anybody.',
    password: 'Password',
    passwordHint: '8 to 128 characters. Common passwords are refused; a long phrase is best.',
    currentPassword: 'Present password',
    newPassword: 'New password',
    about: 'About you',
    aboutHint: 'Markdown and TeX. At most 10,000 characters.',
  },
  setUp: {
    title: 'Set up this site',
    lead: 'This form creates the first administrator. The link works once, within 24 hours.',
    submit: 'Make the administrator',
  },
  reset: {
    title: 'Set a new password',
    lead: (handle: string) =>
      `For the account ${handle}. The link works once, within 24 hours; all other sessions end.`,
    submit: 'Set the password and sign in',
  },
  settings: {
    title: 'Your account',
    profile: 'Profile',
    saveProfile: 'Save the profile',
    password: 'Password',
    changePassword: 'Change the password',
    passwordHint: 'Changing it signs you out everywhere else.',
    passwordChanged: 'The password was changed. Every other session has ended.',
  },
  sessions: {
    title: 'Where you are signed in',
    current: 'this browser',
    agent: browserName,
    started: 'Signed in',
    ends: 'Ends',
    endOne: 'End this session',
    endAll: 'Sign out everywhere',
    rule: 'A session ends 14 days after its last use and 30 days after it began.',
  },
  person: {
    joined: 'Joined',
    role: 'Role',
    about: 'About',
    questions: 'Questions',
    comments: 'Comments',
    noQuestions: 'No questions yet.',
    noComments: 'No comments yet.',
    unpublished: 'Not public yet (only you can see this)',
    edit: 'Edit your profile',
    questionCount: counted,
    commentCount: counted,
    commentOn: 'on',
  },
  roles: {
    new: 'new',
    member: 'member',
    trusted: 'trusted',
    curator: 'curator',
    administrator: 'administrator',
  },
  grant: {
    title: 'Change the role',
    role: 'Role',
    reason: 'Reason',
    reasonHint: 'Public, like the change itself.',
    submit: 'Change the role',
    hint: 'This signs the person out everywhere.',
  },
} as const

function counted(count: number, limit: number): string {
  return count > limit ? `${limit.toLocaleString('en')}+` : count.toLocaleString('en')
}

const BROWSERS = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const
const NAMES: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS': 'macOS' }
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'] as const

/** `Firefox on Windows`: as much of what a browser says of itself as a person can recognise. */
function browserName(agent: string): string {
  const named = (names: readonly string[]) => {
    const found = names.find((name) => agent.includes(name))
    return found && (NAMES[found] ?? found)
  }
  const browser = named(BROWSERS)
  const system = named(SYSTEMS)
  if (!browser) return system ? `Browser on ${system}` : 'Unknown browser'
  return system ? `${browser} on ${system}` : browser
}
