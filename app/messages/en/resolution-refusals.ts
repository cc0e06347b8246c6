/** What a refused act about a resolution is told; the page says the same beside the act. */
export const resolutionRefusals = {
  resolution: 'There is no such resolution, or none you may see.',
  dispute: 'There is no such dispute, or none you may see.',
  proposeResolution: 'Proposing a resolution takes a trusted member.',
  secondResolution: 'Co-signing a resolution takes a trusted member.',
  disputeResolution: 'Disputing a resolution takes a member.',
  withdrawResolution: 'Only who proposed a resolution can take it back.',
  dismissDispute: 'Dismissing a dispute takes a curator.',
  undoResolution: 'Undoing a resolution takes a curator.',
  credenceAgainst:
    'You gave a credence on this prediction, so you can act only on a resolution that its combined estimate supports. This one takes a curator without a credence on it.',
  credenceUndecided:
    'You gave a credence on this prediction, and its combined estimate does not decide it. Proposing how it came out takes somebody without a credence on it.',
  resolutionStake:
    'You have a part in this prediction, its claim or an experiment that tests it, so someone else has to decide.',
  ownResolution: 'You proposed this resolution, so someone else has to decide.',
  ownDispute: 'You raised this dispute, so another curator has to decide.',
  decided: 'This prediction is resolved. A curator can undo that before it is resolved anew.',
  resolutionPresent: 'A resolution is proposed already.',
  resolutionEnded: 'This resolution is no longer in force, so nothing was changed.',
  secondedEnough: 'This resolution has all its co-signers.',
  secondedAlready: 'You have co-signed this resolution already.',
  disputedAlready: 'You have disputed this resolution already.',
  resolutionDisputed: 'This resolution is disputed. A curator decides on that first.',
  resolutionFinal: 'This resolution is final. A curator can undo it.',
  disputeDismissed: 'This dispute has been dismissed already.',
  notFinal: 'This resolution is not final, so there is nothing to undo.',
} as const
