/** What a refused act about holding a claim established is told; the pages say the same. */
export const establishmentRefusals = {
  establishment: 'There is no such proposal, or none you may see.',
  proposeEstablishment: 'Proposing that a claim is established takes a curator.',
  secondEstablishment: 'Co-signing that a claim is established takes a trusted member.',
  endEstablishment: 'Taking this back takes a curator.',
  claimStake:
    'You have a part in this claim, its predictions or an experiment that tests them, so someone else has to decide.',
  ownEstablishment: 'You proposed this, so someone else has to co-sign it.',
  establishmentPresent: 'It is proposed already and waits for co-signers.',
  establishmentSeconded: 'You have co-signed this already.',
  establishmentEnded: 'This is no longer in force, so nothing was changed.',
  established: 'This claim is held established already.',
  notSupported:
    'Its derived status is not “Supported”. Only a claim that its predictions support can be established.',
  noGroup:
    'No group has supported it yet. It takes measurements of at least two independent groups that count for its predictions.',
  oneGroup:
    'One group supports it. It takes measurements of at least two independent groups that count for its predictions.',
  notForetold:
    'What supports it fits what was known. It takes a supporting prediction that was foretold: data that became public only after its registration decide it.',
} as const
