/** What is said of a prediction whose terms are fixed before it can be registered. */
export const sealedWords = {
  title: 'Seal',
  sealed: 'Sealed on',
  waits: {
    observable: ', waits for its observable.',
    curator: ', waits for a curator.',
    both: ', waits for its observable and for a curator.',
  },
  waitsForObservable: 'It waits for a curator to accept its observable,',
  waitsForCurator: 'As its author is new, it waits for a curator to let it be registered.',
  afterwards:
    'Then it is registered unchanged, and what became public after the seal counts as foretold.',
  seenBy: 'Its author and curators can see it; the ledger has its hash.',
  answer: 'Answer for it',
  takeBack: 'Take it back',
  returned: 'It came back as a draft on',
  since: 'Its terms stood sealed since',
  sinceEnd: 'What became public after that counts as foretold.',
  accept: {
    title: (name: string) => `Let ${name} be registered?`,
    lead: 'Somebody new has written it, and its terms are sealed. Registered, it stands under their name for good, word for word. You say nothing of whether it is true.',
    waits: (observable: string) =>
      `Its observable, ${observable}, waits as well. It is registered once both are accepted.`,
    choice: 'Your answer',
    choices: { accept: 'Let it be registered', decline: 'Not like this; it becomes a draft again' },
    reason: 'Reason',
    reasonHint: 'Needed if it is not: its author reads what to mend.',
    submit: 'Answer',
  },
} as const
