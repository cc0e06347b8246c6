export const claimFormWords = {
  propose: 'Make a claim',
  proposeLead:
    'State something that you hold to be true and that bears on an open question. Then derive predictions from it that can fail.',
  edit: (name: string) => `Edit ${name}`,
  title: 'Title',
  titleHint: 'One sentence that says what is claimed, such as “The effect doubles with the dose”.',
  statement: 'Statement',
  statementHint:
    'The claim itself, as exactly as you can. Such as “For doses $d$ of 1 to 20, the effect is $E = k d$ with one $k$ for all sites.”',
  scope: 'Scope and assumptions',
  scopeHint:
    'Where it is meant to hold, and what it takes for granted. Such as “Adults; the dose is taken as prescribed.”',
  background: 'Background',
  backgroundHint:
    'Where it comes from, and the argument for it. Such as “It follows from doi:10.1000/182 if losses can be neglected.”',
  grounds: 'Scope and assumptions, background',
  kind: 'Kind',
  answers: 'Answers',
  answersHint: 'Questions it would answer, such as Q12, Q13.',
  bearsOn: 'Bears on',
  bearsOnHint: 'Questions it says something about, such as Q14.',
  rivals: 'Rivals',
  rivalsHint: 'Claims that cannot hold together with it, such as C4.',
  supersedes: 'Takes the place of',
  supersedesHint: 'A claim of your own that this one replaces, such as C4.',
  neighbours: 'Other questions, rival claims, an earlier claim',
  submit: 'Make the claim',
  keepDraft: 'Keep as a draft',
} as const
