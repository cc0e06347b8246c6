/** Signing up and in, one's own account, and people's pages. */
export const accounts = {
  signUp: {
    title: 'Sign up',
    lead: 'An account lets you propose questions, comment and vote. Reading needs none.',
    submit: 'Make the account',
    haveOne: 'You have an account already?',
  },
  signIn: {
    title: 'Sign in',
    name: 'Handle or e-mail address',
    nameHint: 'If your e-mail address is not accepted, use your handle.',
    submit: 'Sign in',
    none: 'You have no account yet?',
  },
  signOut: { submit: 'Sign out' },
  fields: {
    handle: 'Handle',
    handleHint:
      'Names you in discussions and in the address of your page. 2 to 30 letters a to z, digits and hyphens. It cannot be changed.',
    displayName: 'Display name',
    displayNameHint: 'Shown beside your handle, for example the name you publish under.',
    email: 'E-mail address',
    emailHint: 'Shown to nobody.',
    password: 'Password',
    passwordHint: '8 to 128 characters. Common passwords are refused; a long phrase is best.',
    currentPassword: 'Present password',
    newPassword: 'New password',
    about: 'About you',
    aboutHint: 'Markdown and TeX. At most 10,000 characters.',
  },
  setUp: {
    title: 'Set up this site',
    lead: 'This link makes the first administrator. It works once and for 24 hours.',
    submit: 'Make the administrator',
  },
  settings: {
    title: 'Your account',
    profile: 'Profile',
    saveProfile: 'Save the profile',
    profileSaved: 'The profile was saved.',
    password: 'Password',
    changePassword: 'Change the password',
    passwordHint: 'You are signed out everywhere but here.',
    passwordChanged: 'The password was changed. Every other session has ended.',
    email: 'E-mail address',
    emailProved: 'proved',
    emailTyped: 'not proved; signing in with it works until somebody else types the same address',
  },
  sessions: {
    title: 'Where you are signed in',
    current: 'this browser',
    unknownAgent: 'unknown browser',
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
    unpublished: 'Not public yet (only you see this)',
    edit: 'Edit your profile',
    questionCount: (count: number, limit: number) => counted(count, limit, 'question'),
    commentCount: (count: number, limit: number) => counted(count, limit, 'comment'),
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
    hint: 'This ends every session of this person.',
  },
} as const

function counted(count: number, limit: number, noun: string): string {
  if (count > limit) return `${limit.toLocaleString('en')}+ ${noun}s`
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
