import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** Where more is told of a part: a page of its own. */
export type Further = 'predictions' | 'verdicts' | 'scores'

type Context = {
  id: string
  title: string
  paragraphs: readonly string[]
  more?: { page: Further; part?: string; label: string }
}

/** The pages that explain the site, paragraph by paragraph. */
const sections: readonly Context[] = [
  {
    id: 'questions',
    title: 'Questions',
    paragraphs: [
      'Anybody with an account may propose a question. A question is something that can be answered, a conjecture something that can be proved or refuted, a direction a broad line of work that holds several questions.',
      'A proposed question is public at once and open to comments and votes. A curator then accepts it, declines it with a reason, or merges it into an earlier one. Its number never changes and is never given to another question.',
      'A status is always a statement with a date, a basis and a name: what is held to be the case, since when, on what grounds, and who recorded it. A formal proof, checked by a machine, is kept apart from what people have agreed on.',
      'Anybody can claim an answer to an open question, in full or in part, with what carries it: a paper, a repository, a formal proof. Trusted people review it in the open and state their conflicts of interest. Two reviews that confirm it, or one and a proof checked by a machine, let a curator accept it, and the status of the question follows.',
      'People rate how important and how tractable a question is, from 1 to 5; its page gives the median and the number of people. Flags say who is working on it, who would collaborate or run an experiment, and to whom it looks tractable or hard.',
    ],
  },
  {
    id: 'claims',
    title: 'Claims',
    paragraphs: [
      'A claim is a statement that somebody holds to be true and that answers a question or bears on one: a mechanism, a law, a bound, a universality, a definition or a method. It says where it is meant to hold, and names the rival claims that cannot hold together with it.',
      'Nobody types in the status of a claim. It follows from its registered predictions. It is supported when something speaks for at least one and against none, and challenged when something speaks against at least one and for none. It is contested when both, and not decided yet when nothing has been decided. It is refuted when a prediction marked as essential is resolved as refuted. The page of a claim gives the reasons, one sentence each.',
      'A curator who sees it differently sets a view beside the status, with a reason and a name. The derived status stays.',
      'A supported claim is held established when a curator proposes it with a reason, two trusted members co-sign it, and measurements of at least two independent groups support it. Nobody who wrote the claim or one of its predictions, or reported an experiment that counts for it, takes part. The mark stands beside the status, and ends by itself when the status moves or only one group is left.',
    ],
  },
  {
    id: 'predictions',
    title: 'Predictions',
    paragraphs: [
      'A prediction says what will be found if a claim is true: an observable, the region in which its value lies, the conditions, and what would falsify it. The region is an interval, a half-line, or a point with a tolerance or a standard deviation. A yes-or-no prediction says in words what will happen. As long as it is a draft, its page says what is missing before it can fail.',
      'Registering freezes it. From then on nobody can change the text, its author included: a clarification is added below it, and a new version is a new prediction that takes its place. Each registration is sealed, with its time, in a public ledger that anybody can copy and check.',
      'Where the data were public before the prediction was registered, or on the same day, it is a retrodiction. Where they came later it is a prediction in the strict sense. The page says which holds for which measurement.',
    ],
    more: { page: 'predictions', label: 'How to state a prediction that can fail' },
  },
  {
    id: 'experiments',
    title: 'Experiments and measurements',
    paragraphs: [
      'An experiment says what was done, under which conditions, with which code and data, by whom, and with which conflicts of interest. It is planned, running, reported or withdrawn; what it measured counts while it is reported.',
      'A measurement is a value of an observable, with its standard error or interval where there is one. It is held against every registered prediction about that observable. Where the experiment meets all conditions of the prediction, the measurement counts. Where it contradicts one, it was measured under other conditions, and the page names them. Where it does not say, or the conditions are stated in words alone, a trusted person without a part in either decides.',
      'Nothing that was measured is edited. A correction is a new measurement that takes the place of the old one; a measurement that should not count is left out by a curator, with a public reason. Both stay on the page.',
    ],
  },
] as const

const furtherSections: readonly Context[] = [
  {
    id: 'verdicts',
    title: 'Verdicts',
    paragraphs: [
      'A verdict compares the 95 % interval of a measurement with the region of the prediction. The measurement supports the prediction if its interval lies inside the region, and contradicts it if the two share no value. Anything else is inconclusive, and so is every value without a stated uncertainty.',
      'All measurements that count are combined into one estimate, one of each group of experiments that share runs or data, and the same rule is applied to its 95 % interval. The status of a claim follows from that.',
    ],
    more: { page: 'verdicts', label: 'How verdicts are made, with worked examples' },
  },
  {
    id: 'resolutions',
    title: 'Resolutions',
    paragraphs: [
      'When the evidence has decided, a trusted person without a part in it proposes to resolve the prediction as confirmed or refuted, or as ambiguous or annulled where it cannot be decided. Others co-sign it. After a time in which any member can dispute it, it is final; a curator can still undo it, with a public reason.',
    ],
    more: { page: 'verdicts', part: 'resolution', label: 'How predictions are resolved' },
  },
  {
    id: 'credences',
    title: 'Credences and scores',
    paragraphs: [
      'Anybody with an account says how probable they hold a registered prediction or a claim to be, and changes it as evidence comes in. The community’s credence is shown over time, beside the evidence that moved it. Once a prediction is confirmed or refuted, credences on it are scored; what was said after the answer was public earns nothing.',
    ],
    more: { page: 'scores', label: 'How credences are scored, with worked examples' },
  },
  {
    id: 'discussion',
    title: 'Discussion',
    paragraphs: [
      'Each record has a thread. Write Markdown and put TeX between dollar signs. Refer to records by number (Q12, C7, P31, E5) and to people by @handle. Cite works by DOI or arXiv number, such as doi:10.1000/182; each cited work gets a page that lists where it is cited.',
      "Text pasted from a paper works as it stands: \\begin{align} and the other environments of mathematics need no dollars, are numbered within the text, and are referred to by \\label and \\eqref; \\newcommand holds for the rest of the text. Theorems, proofs, lists, quotations, tables, \\section, \\emph, \\href, \\footnote, accents and ``quotes'' are set; drawings, algorithms and \\cite are shown as they were typed, with what to write instead. Otherwise Markdown stays Markdown: a backslash before a mark makes it an ordinary mark, \\\\ ends no line, and % begins no comment.",
      'What a discussion has established is worked into the remarks, a curated text beside the thread, so that nobody has to read three hundred comments to learn where things stand.',
    ],
  },
  {
    id: 'votes',
    title: 'Votes',
    paragraphs: [
      'There are two kinds of vote. “Useful” says that something deserves to be read; it orders threads and lists. “Agree” says that you hold it to be right; it orders nothing. Neither changes a verdict or a status. Nobody votes on what they wrote themselves.',
      'In a thread, “best” orders by the lower end of a confidence interval for the share of useful votes. Ten useful votes out of ten stand above one out of one, and so do eight out of ten.',
    ],
  },
  {
    id: 'kept',
    title: 'Nothing is lost',
    paragraphs: [
      'Every revision of a record, of its remarks and of each comment is kept and can be compared with any other. A deleted comment leaves its place where others have answered it. Every change of status can be looked up.',
    ],
  },
] as const

const verdict = {
  caption: 'The rule applied to six measurements, each with its standard error',
  columns: {
    measured: 'Measured',
    interval: '95 % interval',
    drawn: 'On the axis',
    verdict: 'Verdict',
  },
  measured: (value: string, error: string) => `${value} ± ${error}`,
  /** The region, and the share of the interval in it (the second-generation p-value). */
  against: (region: string, overlap: string) => `region ${region}, overlap ${overlap}`,
  verdicts: {
    supports: 'supports',
    contradicts: 'contradicts',
    inconclusive: 'inconclusive',
  } satisfies Record<Verdict, string>,
  because: (reason: string, of: readonly string[]) =>
    of.length > 0 ? `${reason}: ${of.join(', ')}` : reason,
} as const

const roles = [
  { name: 'Visitor', how: 'no account', may: 'read and search everything that is public' },
  {
    name: 'New',
    how: 'signing up',
    may: 'propose questions, make claims, propose observables, claim answers, give credences, comment, vote, rate questions and raise flags on them; ten comments a day with at most two links each. Write predictions, which are sealed, and registered once a curator lets them',
  },
  {
    name: 'Member',
    how: 'granted by an administrator',
    may: 'register predictions, report experiments and their measurements, attach evidence, dispute resolutions, comment without a daily limit, upload pictures; their credences count in what the community believes',
  },
  {
    name: 'Trusted',
    how: 'granted by an administrator',
    may: 'edit the remarks and tags of any record, decide whether a measurement counts where conditions leave it open, propose and co-sign resolutions, review claimed answers, co-sign that a claim is established',
  },
  {
    name: 'Curator',
    how: 'granted by an administrator',
    may: 'accept, decline and merge questions and change their status, accept or reject claimed answers, co-sign a resolution alone, dismiss disputes and undo resolutions. Set a view beside the status of a claim, propose that it is established, leave a measurement out with a public reason. Keep the registry of observables and units, accept what others propose for it, let predictions of new people be registered. Edit any text but that of a registered prediction, hide or delete what breaks the rules',
  },
  {
    name: 'Administrator',
    how: 'made at first start, or granted',
    may: 'grant roles, change site settings and macros',
  },
] as const

export const aboutWords = {
  title: 'About this site',
  lead: 'This is a public record of the open problems of a research field: what is asked, what is claimed in answer, what would refute the claims, and what was measured.',
  chain:
    'Everything hangs on one chain: a question, the claims that answer it, the predictions that follow from the claims, and the experiments that test them. Each page shows what stands above and below it.',
  sections,
  furtherSections,
  verdict,
  exampleOf: (what: string) => `Worked example: ${what}`,
  rules: 'The rules',
  furtherTitle: 'Further',
  licence: (name: string) =>
    `What people write here is published under ${name}. The software is free, under the MIT licence.`,
  rolesTitle: 'Who may do what',
  rolesLead: 'Each role may also do everything that the roles above it may.',
  role: 'Role',
  how: 'How to get it',
  may: 'What it allows',
  roles,
  always: [
    'For everybody: people edit and delete what they wrote themselves, and its history is public. Only its author registers or clarifies a prediction, retracts a claim, or adds measurements to an experiment.',
    'A registered prediction is edited and deleted by nobody. A curator can hide it from pages; its entry in the ledger stays.',
    'Nobody votes on what they wrote, rates or changes the status of their own question, or reviews or accepts their own answer. Nobody sets a view beside their own claim, or decides which measurements of their own experiment count. Nobody proposes, co-signs, dismisses or undoes a resolution who has a part in the prediction, in its claims, or in an experiment that tests it.',
    'Every change to a record leaves a public trace.',
  ],
} as const
