type ClaimCounts = Record<
  'n' | 'supported' | 'foretold' | 'challenged' | 'refuted' | 'undecided',
  number
>

const are = (count: number) => (count === 1 ? 'is' : 'are')

export const siteWords = {
  questions: 'Questions',
  claims: 'Claims',
  predictions: 'Predictions',
  experiments: 'Experiments',
  observables: 'Observables',
  wanted: 'Wanted',
  ledger: 'Ledger',
  leaderboard: 'Leaderboard',
  statusHistory: 'Status history',
  references: 'References',
  about: 'About',
  howToPredict: 'Stating predictions',
  verdicts: 'Verdicts',
  scores: 'How scores work',
  roles: 'Who may do what',
  homeTitle: 'What is asked, what is claimed, and what was measured',
  homeLead: (name: string, field: string) =>
    field
      ? `${name} keeps the open problems of ${field.toLowerCase()}. People answer questions with claims, draw predictions from them that can fail, and attach the measurements that decide.`
      : `${name} keeps the open problems of a field. People answer questions with claims, draw predictions from them that can fail, and attach the measurements that decide.`,
  stateOfField: 'The state of the field',
  area: 'Area',
  liveliest: 'Open questions, most active',
  latest: 'From people',
  due: 'Due',
  became: 'became',
  moves: 'Moves',
  nothingChanged:
    'No verdict has changed yet. Measurements that decide predictions will be listed here.',
  imported: (count: number) =>
    `${count === 1 ? 'One record was' : `${count} records were`} brought by the site or an import, the last on`,
  joinTitle: 'Have a result, or a guess?',
  joinText:
    'Read without an account. With one you can ask, claim and predict, give credences, and add results.',
  join: 'Join with an e-mail address',
  claimCounts: ({ n, supported, foretold, challenged, refuted, undecided }: ClaimCounts) =>
    n === 0
      ? ''
      : `Of ${n} ${n === 1 ? 'claim' : 'claims'}, ${[
          ...(supported > 0
            ? [`${supported} ${are(supported)} supported (${foretold} foretold)`]
            : []),
          ...(challenged > 0 ? [`${challenged} ${are(challenged)} challenged`] : []),
          ...(refuted > 0 ? [`${refuted} ${are(refuted)} refuted`] : []),
          ...(undecided > 0 ? [`${undecided} ${are(undecided)} not decided yet`] : []),
        ].join(', ')}.`,
  all: (count: number) => `all ${count}`,
  nothingYet:
    'Nothing has happened yet. New questions, comments and changes of status will be listed here.',
  noQuestions: 'No question has been asked yet. Be the first to propose one.',
  counts: {
    questions: 'Questions',
    claims: 'Claims',
    predictions: 'Predictions',
    measurements: 'Measurements',
    comments: 'Comments',
  },
  inField: 'Predictions and what was measured',
  onePrediction: 'One mark is one prediction:',
  predictionCount: (count: number) => (count === 1 ? '1 prediction' : `${count} predictions`),
  newestVerdicts: 'What the evidence changed',
  referencesLead: 'The works cited on this site, most cited first.',
  citedBy: 'Cited by',
  questionUnit: (count: number) => (count === 1 ? 'question' : 'questions'),
  comments: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
  uses: (count: number) => (count === 1 ? '1 record' : `${count} records`),
  noReferences: 'No record cites a work yet.',
  openWork: 'Open the work',
  notFoundTitle: 'Nothing here',
  pageTitle: (page: string, site: string) => `${page} · ${site}`,
  licence: (name: string) => `Text on this site is under ${name}.`,
  settingsTitle: 'Site settings',
  settingName: 'Name of the site',
  settingField: 'Field',
  settingFieldHint: 'The field of research. It stands beside the name on every page.',
  settingTagline: 'Tagline',
  settingTaglineHint: 'The heading of the first page.',
  settingDescription: 'Description',
  settingDescriptionHint: 'The paragraph below it.',
  settingLicence: 'Licence of what people write',
  settingLicenceUrl: 'Address of the licence',
  settingSeconds: 'Co-signers that a resolution needs',
  settingSecondsHint:
    'From 0 to 90 trusted members; one curator is always enough. With 0, a proposal needs nobody else.',
  settingDays: 'Days in which it can be disputed',
  settingDaysHint:
    'From 0 to 90. With 0, it is final at once. Windows that are open keep their end.',
  settingLeaderboard: 'Scored predictions that a place in a leaderboard needs',
  settingLeaderboardHint: 'At least 1.',
  macrosTitle: 'TeX macros',
  macrosLead:
    'They work in every text on this site. After a change, all texts are set again in the background.',
  macroName: 'Name',
  macroExpansion: 'Expansion',
  macroExpansionHint: '#1 and #2 stand for arguments. Leave it empty to withdraw the macro.',
  macroSave: 'Save the macro',
  macroFrom: 'From',
  save: 'Save',
  saved: 'Saved.',
} as const
