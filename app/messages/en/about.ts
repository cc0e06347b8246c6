import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** The pages that explain the site, paragraph by paragraph. */
const sections = [
  {
    id: 'questions',
    title: 'Questions',
    paragraphs: [
      'Anybody with an account may propose a question. A question is something that can be answered, a conjecture something that can be proved or refuted, a direction a broad line of work that holds several questions.',
      'A proposed question is public at once and open to comments and votes. A curator then accepts it, declines it with a reason, or merges it into an earlier one. Its number never changes and is never given to another question.',
      'A status is always a statement with a date, a basis and a name: what is held to be the case, since when, on what grounds, and who recorded it. A formal proof, checked by a machine, is kept apart from what people have agreed on.',
    ],
  },
  {
    id: 'claims',
    title: 'Claims',
    paragraphs: [
      'A claim is a statement that somebody holds to be true and that answers a question or bears on one: a mechanism, a law, a bound, a universality, a definition or a method. It says where it is meant to hold, and names the rival claims that cannot hold together with it.',
      'Nobody types in the status of a claim. It follows from its registered predictions: supported when the measurements support at least one and contradict none, challenged when they contradict at least one and support none, contested when they do both, untested when they have decided nothing. The page of a claim gives the reasons, one sentence each.',
      'A curator who sees it differently sets a view beside the status, with a reason and a name. The derived status stays.',
    ],
  },
  {
    id: 'predictions',
    title: 'Predictions',
    paragraphs: [
      'A prediction says what will be found if a claim is true: an observable, the region in which its value lies (an interval, a half-line, or a point with a tolerance or a standard deviation), the conditions, and what would falsify it. A yes-or-no prediction says in words what will happen. As long as it is a draft, its page says what is missing before it can fail.',
      'Registering freezes it. From then on nobody can change the text, its author included: a clarification is added below it, and a new version is a new prediction that takes its place. Each registration is sealed, with its time, in a public ledger that anybody can copy and check.',
      'Where the data were public before the prediction was registered, or on the same day, it is a retrodiction. Where they came later it is a prediction in the strict sense. The page says which holds for which measurement.',
    ],
  },
  {
    id: 'experiments',
    title: 'Experiments and measurements',
    paragraphs: [
      'An experiment says what was done, under which conditions, with which code and data, by whom, and with which conflicts of interest. It is planned, running, reported or withdrawn; what it measured counts while it is reported.',
      'A measurement is a value of an observable, with its standard error or interval where there is one. It is held against every registered prediction about that observable. Where the experiment meets all conditions of the prediction, the measurement counts. Where it contradicts one, it is out of scope, and the page names the condition. Where it does not say, or the conditions are stated in words alone, a trusted person without a part in either decides.',
      'Nothing that was measured is edited. A correction is a new measurement that takes the place of the old one; a measurement that should not count is left out by a curator, with a public reason. Both stay on the page.',
    ],
  },
] as const

const furtherSections = [
  {
    id: 'discussion',
    title: 'Discussion',
    paragraphs: [
      'Each record has a thread. Write Markdown and put TeX between dollar signs. Refer to records by number (Q12, C7, P31, E5) and to people by @handle, and cite works by DOI or arXiv number (doi:10.1000/182, arXiv:2001.08361); each cited work gets a page that lists where it is cited.',
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
  title: 'How a verdict is made',
  rule: 'A verdict compares the 95 % interval of a measurement with the region of the prediction. The measurement supports the prediction if its interval lies inside the region. It contradicts the prediction if interval and region share no value; touching at a bound is sharing one. Anything else is inconclusive, and so is every value without a stated uncertainty: for such a value the page says only whether it lies inside or outside.',
  consequence:
    'So a measurement that is vaguer than the region can never support it, and one that straddles a bound never decides.',
  caption: 'The rule applied to six measurements, each with its standard error',
  columns: {
    measured: 'Measured',
    interval: '95 % interval',
    region: 'Region',
    overlap: 'Overlap',
    verdict: 'Verdict',
  },
  measured: (value: string, error: string) => `${value} ± ${error}`,
  verdicts: {
    supports: 'supports',
    contradicts: 'contradicts',
    inconclusive: 'inconclusive',
  } satisfies Record<Verdict, string>,
  overlap:
    'Overlap is the share of the interval that lies in the region. An interval more than twice as wide as the region is taken to be twice as wide, so that its overlap is at most one half (the second-generation p-value of Blume and others, 2018). The page of a prediction gives it for the pool. It decides nothing.',
  pool: 'All measurements that count are then pooled by a random-effects model, which allows for differences between experiments. Of those that share runs or data only one is taken: the most precise, unless a reader chooses another to see what follows. The same rule is applied to the 95 % interval of the pooled mean. That verdict, with the usual pool, is what the status of a claim follows from.',
  log: 'For an observable on a logarithmic scale, everything is computed on logarithms.',
} as const

const roles = [
  { name: 'Visitor', how: 'no account', may: 'read and search everything that is public' },
  {
    name: 'New',
    how: 'signing up',
    may: 'propose questions, make claims, draft and register predictions, comment and vote; ten comments a day with at most two links each',
  },
  {
    name: 'Member',
    how: 'granted by an administrator',
    may: 'report experiments and their measurements, attach evidence, comment without a daily limit, upload pictures',
  },
  {
    name: 'Trusted',
    how: 'granted by an administrator',
    may: 'edit the remarks and tags of any record, and decide whether a measurement counts where conditions leave it open',
  },
  {
    name: 'Curator',
    how: 'granted by an administrator',
    may: 'accept, decline and merge questions and change their status, set a view beside the status of a claim, leave a measurement out with a public reason, keep the registry of observables and units, edit any text but that of a registered prediction, hide or delete what breaks the rules',
  },
  {
    name: 'Administrator',
    how: 'made at first start, or granted',
    may: 'grant roles, change site settings and macros',
  },
] as const

export const about = {
  title: 'About this site',
  lead: 'This is a public record of the open problems of a research field: what is asked, what is claimed in answer, what would refute the claims, and what was measured.',
  chain:
    'Everything hangs on one chain: a question, the claims that answer it, the predictions that follow from the claims, and the experiments that test them. Each page shows what stands above and below it.',
  sections,
  furtherSections,
  verdict,
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
    'Nobody votes on what they wrote, changes the status of their own question, sets a view beside their own claim, or decides which measurements of their own experiment count. Every change to a record leaves a public trace.',
  ],
} as const
