import { claimFacts } from '#app/domain/claim/facts.ts'
import { storeClaim } from '#app/services/claims/store-claim.server.ts'
import { advance } from '#db/queries/counters.ts'
import { addLinks } from '#db/queries/links.ts'
import type { SeedClaim } from '#db/seed/index.ts'
import { idsOf, numbersOf, type Seeding, textsWith } from './seed-context.server.ts'
import { earlier } from './seed-questions.server.ts'

/** Stores the claims under their questions; rivals are linked once all are there. */
export async function seedClaims(seeding: Seeding) {
  const { tx, content, author, at, records, isNew } = seeding
  const claims = content.claims.filter(({ key }) => isNew(key))
  for (const [place, claim] of claims.entries()) {
    const texts = textsWith(seeding, claim.key, claim.references)
    const { id, number } = await storeClaim(tx, {
      number: await advance(tx, 'claim'),
      texts: { ...texts, facts: factsOf(seeding, claim) },
      areaId: areaOf(seeding, claim),
      links: {
        answers: idsOf(seeding, questionsOf(claim, 'answers')),
        'bears-on': idsOf(seeding, questionsOf(claim, 'bears-on')),
        'rival-of': [],
      },
      supersedes: [],
      claimKind: claim.kind,
      scope: claim.scope,
      author,
      visibility: 'public',
      tags: claim.tags ?? [],
      event: 'record-imported',
      at: earlier(at, place),
    })
    records.set(claim.key, { id, number })
  }
  for (const claim of claims) {
    const [fromId] = idsOf(seeding, [claim.key])
    // Written on both sides in the files, kept once.
    const toIds = idsOf(
      seeding,
      claim.rivals.filter((rival) => claim.key < rival || !isNew(rival)),
    )
    if (fromId) await addLinks(tx, { fromId, toIds, relation: 'rival-of', at })
  }
}

const questionsOf = ({ questions }: SeedClaim, relation: string) =>
  questions.filter((question) => question.relation === relation).map(({ key }) => key)

const factsOf = (seeding: Seeding, claim: SeedClaim) =>
  claimFacts({
    ...claim,
    answers: numbersOf(seeding, questionsOf(claim, 'answers')),
    bearsOn: numbersOf(seeding, questionsOf(claim, 'bears-on')),
    rivals: [],
  })

/** A claim lies in the area of the first question that it names. */
function areaOf({ content, areas }: Seeding, { questions }: SeedClaim): string | null {
  const first = content.questions.find(({ key }) => key === questions[0]?.key)
  return areas.get(first?.area ?? '') ?? null
}
