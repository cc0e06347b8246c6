export const experimentFormWords = {
  report: 'Report an experiment',
  reportLead:
    'Say what was done, or will be done, closely enough that somebody could repeat it. Measurements are added on its page.',
  edit: (name: string) => `Edit ${name}`,
  title: 'Title',
  titleHint:
    'One line that says what was measured, and in what, such as “Reaction time at three doses, 40 adults”.',
  kind: 'Whose numbers are they?',
  state: 'State',
  protocol: 'Protocol',
  protocolHint:
    'What is varied, what is held fixed, what is measured, and how it is analysed. Such as “Doses of 1, 5 and 20 in random order, same room and time; the mean of ten trials, errors by bootstrap.”',
  background: 'Background',
  backgroundHint:
    'Why this experiment, and what is known of its weak points. Such as “The room was warmer than planned.”',
  conditions: 'Conditions',
  conditionsHint:
    'What holds in all runs, one a line. Predictions are matched with it by these names. Example:',
  conditionsExample: 'method = A\nsetting = laboratory\ntemperature = 20 [°C]',
  codeUrl: 'Code',
  codeUrlHint: 'Address of the repository, such as https://example.org/runs.',
  codeCommit: 'Commit',
  codeCommitHint: 'The commit or release that was run, such as 4f2a91c.',
  dataUrl: 'Data',
  dataUrlHint: 'Address of raw results or logs, such as https://example.org/data.',
  materials: 'Code, data and compute',
  runStart: 'Begin of the runs',
  runEnd: 'End of the runs',
  publishedAt: 'Public since',
  dayHint: 'A day such as 2026-11-23.',
  publishedHint:
    'The day on which the values were first public, where that was before they came here. For a published work somebody else confirms it.',
  authors: 'Done by',
  authorsHint: 'One name a line, such as Ada Lovelace.',
  people: 'Who did it, and when it was run and made public',
  group: 'Shares runs with',
  groupHint:
    'The same name for experiments on the same runs or data, such as “north laboratory 2026”. A combined estimate takes one of each.',
  compute: 'Compute',
  computeHint: 'What it took, such as 800 hours on eight processors.',
  conflicts: 'Conflicts of interest',
  conflictsHint:
    'Who paid for it, and who gains if it comes out one way, such as “paid by the maker”. Say “none” if there are none.',
  aiUse: 'Use of AI',
  aiUseHint:
    'What a machine wrote, ran or analysed, and how it was checked, such as “wrote the plots; read line by line”.',
  interests: 'Conflicts of interest, use of AI',
  source: 'Source',
  sourceHint: 'The work the numbers are published in, such as doi:10.1000/182.',
  place: 'Place in the source',
  placeHint: 'Table, figure or section, such as Table 2.',
  replicates: 'Replicates',
  replicatesHint: 'Experiments that it repeats, such as E5.',
  reanalysisOf: 'Analyses anew the data of',
  reanalysisOfHint:
    'Experiments whose data it takes, such as E5. Give it the same group: two analyses of the same data are one estimate.',
  preregistered: 'Preregistered for',
  preregisteredHint:
    'Predictions that this plan is laid down for before there are data, such as P31. Kept with the day; only while it is planned or running.',
  neighbours: 'Experiments it repeats, analyses anew or shares runs with; preregistration',
  conditionsAsked: (name: string) =>
    `What ${name} asks for. Leave open what differs between your measurements: each says it when it is added.`,
  tests: 'Tests',
  testsHint: 'Predictions that it bears on, such as P31.',
  submit: 'Report',
  keepDraft: 'Keep as a draft',
} as const
