const carried = {
  waits: {
    title: 'Sign in, and it is sent',
    lead: 'You are not signed in, or your session has ended. What you typed is kept in this page, encrypted, for twelve hours: sign in below and it is sent as it was.',
  },
  'too-long': {
    title: 'Copy your text, then sign in',
    lead: 'You are not signed in, or your session has ended, and this page cannot carry what you typed: it is longer than 100 kB, or nothing can be stored at the moment. It is below: copy it, sign in, and put it into the form again.',
  },
  'of-another': {
    title: 'This was typed under another account',
    lead: 'You are signed in now, but the form that waited here belongs to another account. Nothing of it was shown or sent. If it is yours, go back, sign out, and sign in with the account you typed it under.',
  },
  late: {
    title: 'Copy your text into the form again',
    lead: 'It waited for more than twelve hours, so it was not sent by itself: the page it was typed on may have changed. You are signed in now, and what you typed is below.',
  },
  unreadable: {
    title: 'This form can no longer be sent',
    lead: 'Something has changed it on the way, so it cannot be read. Nothing was stored. Go back in your browser: what you typed may still be in the form.',
  },
  other: {
    title: 'Another account is signed in now',
    lead: (opened: string, present: string) =>
      `This page was opened as ${opened}. Since then ${present} has signed in in this browser, so nothing was sent or stored. Who is to send it?`,
    sendAs: (handle: string) => `Send it as ${handle}`,
    signInAs: (handle: string) => `Sign in as ${handle} again`,
    bound: (handle: string) => `It is sent under the name of ${handle} then.`,
    tooLong:
      'This page cannot carry what you typed: it is longer than 100 kB, or nothing can be stored at the moment. It is below: copy it, and put it into the form again.',
  },
  files: 'The file that you chose is not kept. Choose it again afterwards.',
  bound: 'Only the account that it was typed under can send it.',
  submit: 'Sign in and send',
  goOn: 'Go to the first page',
  toForm: 'Open the page of the form',
} as const

const draft = {
  restored: (moment: string) =>
    `What you typed here on ${moment} and did not send is back. It was kept in this browser only.`,
  found: (moment: string) =>
    `Something else that you typed here on ${moment} and did not send is still kept in this browser.`,
  putBack: 'Put it back',
  discard: 'Discard it',
} as const

const held = {
  away: (time: string) =>
    `The site cannot be reached, so this is not sent yet. Your text is kept. It is sent again at ${time}.`,
  busy: (time: string) =>
    `The site is busy, so this is not stored yet. Your text is kept. It is sent again at ${time}.`,
  tooLarge:
    'This is larger than a form may be (1 MB), so it was not stored. Your text is kept: shorten it and send it again.',
  tryNow: 'Try now',
} as const

const early = {
  large: 'This is larger than a form may be (1 MB), so it was not stored.',
  goBack:
    'Nothing was stored. Go back in your browser: what you typed is still in the form, and can be sent again.',
} as const

export const keptWords = {
  early,
  carried,
  draft,
  held,
  typed: 'What you typed',
  typedHint: 'It is stored nowhere yet. Copy what you want to keep.',
  field: (name: string) => name.replace(/[-_]/g, ' ').replace(/^./, (first) => first.toUpperCase()),
} as const
