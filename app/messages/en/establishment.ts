const needed: Record<string, string> = {
  notSupported: 'its derived status is no longer “Supported”',
  noGroup: 'no independent group supports it any more',
  oneGroup: 'only one independent group supports it',
  notForetold: 'no prediction that supports it was foretold',
}

export const establishmentWords = {
  propose: 'Propose it as established',
  title: (name: string) => `Hold ${name} established`,
  lead: 'A curator proposes it with a reason, and two trusted members co-sign it. None of them has a part in the claim, its predictions or the experiments that test them. The derived status stays; the mark stands beside it and ends by itself when evidence takes the ground for it; where a change of the rules does, a curator decides.',
  groundTitle: 'What it takes',
  status: (status: string) => `The derived status is “${status}”.`,
  groups: (count: number) => {
    if (count === 0) return 'No independent group has supported it yet; it takes two.'
    return count === 1
      ? 'One independent group supports it; it takes two.'
      : `${count} independent groups support it.`
  },
  footing: (foretold: boolean) =>
    foretold
      ? 'A prediction that supports it was foretold: data that came later decide it.'
      : 'What supports it fits what was known. It takes a prediction that data decide which became public only after it was registered.',
  reason: 'Reason',
  send: 'Propose it',
  /** On the page of the claim. */
  proposedAs: 'Proposed as established',
  proposedBy: 'proposed by',
  secondedBy: 'co-signed by',
  waits: (count: number, needed: number) => `Co-signed by ${count} of ${needed}.`,
  second: 'Co-sign it',
  takeBack: 'Take it back',
  endTitle: (name: string, established: boolean) =>
    established
      ? `Take back that ${name} is established`
      : `Take back the proposal to hold ${name} established`,
  endLead: 'The timeline keeps it, with your reason. It can be proposed anew.',
  /** How an end is told, before its reason. */
  ended: (established: boolean) =>
    established
      ? 'took back that the claim is established'
      : 'took back the proposal to hold the claim established',
  /** Where the rules changed and nobody has ended it. */
  kept: (lack: string | null) =>
    `By the rules of today it has not the ground any more: ${needed[lack ?? ''] ?? ''}. It stays until a curator takes it back.`,
  ground: (lack: string | undefined) => needed[lack ?? ''] ?? '',
} as const
