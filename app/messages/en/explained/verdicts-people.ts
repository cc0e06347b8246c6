import type { SiteSettings } from '#app/domain/site/settings.ts'

/** What follows for claims. */
export const ofClaims = [
  {
    id: 'claims',
    title: 'From predictions to claims',
    text: 'Nobody types in the status of a claim. It follows from its registered predictions: from the resolution where there is one, else from the verdict. A claim is *supported* if something speaks for it and nothing against, *challenged* if something speaks against it and nothing for, *contested* if both, and *not decided yet* if neither.\n\nThe page of a claim gives the reasons one by one. Evidence attached by hand and values without uncertainty stand among them and move nothing.',
  },
  {
    id: 'essential',
    title: 'Essential predictions',
    text: 'The author of a prediction can mark it as essential: if it fails, the claim cannot stand. When such a prediction is resolved as refuted, the claim is *refuted*, whatever else supports it. Any other refuted prediction only challenges or contests its claim. The mark is frozen with the registration, so it cannot be taken off when the result is in.',
  },
]

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five']

const seconding = (needed: number) => {
  if (needed === 0) return 'On this site nobody has to co-sign it.'
  const people = needed === 1 ? 'other trusted person' : 'other trusted people'
  return `${NUMBERS[needed] ?? needed} ${people}, or one curator, co-sign${needed === 1 ? 's' : ''} it.`
}

const wait = (days: number) =>
  days === 0
    ? 'On this site there is no wait: with enough co-signers it is final at once.'
    : `For ${days === 1 ? 'one day' : `${days} days`} any member may dispute it, once, with a reason; having a part is no obstacle to that. If nobody does, it is final.`

/** How people settle a prediction. */
export const ofResolution = ({ secondsNeeded, disputeDays }: SiteSettings) => ({
  id: 'resolution',
  title: 'Resolutions',
  text: `A verdict is computed, and it moves with each new measurement. A resolution is a decision by people that the matter is settled: *confirmed*, *refuted*, *ambiguous* (the wording turned out not to decide) or *annulled* (the question fell away). Predictions that say yes or no, without a region, are decided in this way alone.

1. A trusted person proposes it, with reasons. Since when the deciding evidence is public, which ends the time that is scored, is [computed](/about/scores#effective).
2. ${seconding(secondsNeeded)}
3. ${wait(disputeDays)}
4. A dispute sends it back. A curator can dismiss a dispute with a public reason, and the time runs anew after the last; or somebody proposes another resolution.

People with a part in it may not propose, co-sign or dismiss: the authors of the prediction, of its claims and of the experiments that test it. Whoever gave a credence on it may propose and co-sign only what the combined estimate says. Against the verdict, or without one, a curator who gave none has to be among those who propose and co-sign it. What is final can still be undone by a curator without a part, with a public reason. Then the prediction is open again, and every score that followed from it is void.

A deadline is a day: a prediction is open until that day ends in UTC. One whose deadline passes without any evidence expires and counts as annulled.`,
})
