import type { Verdict } from '#app/domain/verdict/verdict.ts'

const verdicts: Record<Verdict, string> = {
  supports: 'supported',
  contradicts: 'contradicted',
  inconclusive: 'not decided',
}

export const speakerWords = {
  nameTitle: 'Name who speaks for the group',
  endTitle: 'Let the group speak together again',
  nameLead:
    'Measurements that share runs or data are combined into one. Where one of them is the right one to hear, say why: it then speaks alone for this prediction, and the page says what the verdict would be otherwise.',
  endLead: 'All measurements of the group are combined into one estimate again.',
  reason: 'Reason, public',
  name: 'Let it speak alone',
  end: 'Combine them again',
  others: (group: string) => (group ? `Others of ${group}` : 'Others of the group'),
  speaksNow: 'speaks now',
  now: 'The verdict now',
  thenAlone: 'If it spoke alone',
  thenCombined: 'If they were combined',
  verdicts,
  named: (name: string, group: string, reason: string) =>
    `${name} speaks for ${group}, named by a curator: ${reason}`,
  otherwise: (verdict: Verdict) => `Otherwise it would be ${verdicts[verdict]}.`,
  takeBack: 'combine them again',
  choose: 'Name who speaks for a group',
  could: (count: number) =>
    count === 1 ? 'one measurement could' : `any of ${count} measurements could`,
  alone: (name: string) => `let ${name} speak alone`,
} as const
