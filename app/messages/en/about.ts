/** The pages that explain the site, paragraph by paragraph. */
export const about = {
  title: 'About this site',
  lead: 'This is a public record of the open problems of a research field: what is asked, what is known, and how that changed.',
  sections: [
    {
      title: 'Questions',
      paragraphs: [
        'Anybody with an account may propose a question. A question is something that can be answered, a conjecture something that can be proved or refuted, a direction a broad line of work that holds several questions.',
        'A proposed question is public at once and open to comments and votes. A curator then accepts it, declines it with a reason, or merges it into an earlier one. Its number never changes and is never given to another question.',
        'A status is always a statement with a date, a basis and a name: what is held to be the case, since when, on what grounds, and who recorded it. A formal proof, checked by a machine, is kept apart from what people have agreed on.',
      ],
    },
    {
      title: 'Discussion',
      paragraphs: [
        'Each question has a thread. Write Markdown and put TeX between dollar signs. Refer to records by number (Q12) and to people by @handle, and cite works by DOI or arXiv number (doi:10.1000/182, arXiv:2001.08361); each cited work gets a page that lists where it is cited.',
        'What a discussion has established is worked into the remarks, a curated text beside the thread, so that nobody has to read three hundred comments to learn where things stand.',
      ],
    },
    {
      title: 'Votes',
      paragraphs: [
        'There are two kinds of vote. “Useful” says that something deserves to be read; it orders threads and lists. “Agree” says that you hold it to be right; it orders nothing. Nobody votes on what they wrote themselves.',
        'In a thread, “best” orders by the lower end of a confidence interval for the share of useful votes. Ten useful votes out of ten stand above one out of one, and so do eight out of ten.',
      ],
    },
    {
      title: 'Nothing is lost',
      paragraphs: [
        'Every revision of a question, of its remarks and of each comment is kept and can be compared with any other. A deleted comment leaves its place where others have answered it. Every change of status can be looked up.',
      ],
    },
  ],
  licence: (name: string) =>
    `What people write here is published under ${name}. The software is free, under the MIT licence.`,
  rolesTitle: 'Who may do what',
  rolesLead: 'Each role may also do everything that the roles above it may.',
  role: 'Role',
  how: 'How to get it',
  may: 'What it allows',
  roles: [
    { name: 'Visitor', how: 'no account', may: 'read and search everything that is public' },
    {
      name: 'New',
      how: 'signing up',
      may: 'propose questions, comment and vote; ten comments a day with at most two links each',
    },
    {
      name: 'Member',
      how: 'granted by an administrator',
      may: 'comment without a daily limit, upload pictures',
    },
    {
      name: 'Trusted',
      how: 'granted by an administrator',
      may: 'edit remarks and tags of any question',
    },
    {
      name: 'Curator',
      how: 'granted by an administrator',
      may: 'accept, decline and merge questions, change statuses, edit any text, hide what breaks the rules',
    },
    {
      name: 'Administrator',
      how: 'made at first start, or granted',
      may: 'grant roles, change site settings and macros, import',
    },
  ],
  always:
    'For everybody: people may edit what they wrote themselves, and its history is public; nobody votes on or decides about their own contributions; every act leaves a trace.',
} as const
