import { readConditions } from '#app/domain/prediction/condition-lines.ts'
import { type DecisionRule, RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import { predictionFacts } from '#app/domain/prediction/facts.ts'
import { type FormNumbers, formOf } from '#app/domain/prediction/form-of.ts'
import { storedRule } from '#app/domain/prediction/read-rule.ts'
import { regionOf } from '#app/domain/prediction/region.ts'
import { freeze } from '#app/services/predictions/freeze.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { storePrediction } from '#app/services/predictions/store-prediction.server.ts'
import { termsToSeal } from '#app/services/predictions/terms-to-seal.server.ts'
import { advance } from '#db/queries/counters.ts'
import type { SeedPrediction } from '#db/seed/index.ts'
import { idsOf, numbersOf, type Seeding, textsWith } from './seed-context.server.ts'
import { sourceId } from './seed-references.server.ts'

/**
 * Stores the predictions of published claims and registers them now, as the retrodictions they are,
 * with the day of their source beside.
 */
export async function seedPredictions(seeding: Seeding) {
  const { tx, content, author, at, areas, records, isNew } = seeding
  for (const prediction of content.predictions.filter(({ key }) => isNew(key))) {
    const predicted = predictedBy(seeding, prediction)
    const texts = textsWith(seeding, prediction.key, citedBy(prediction))
    const { id, number } = await storePrediction(tx, {
      number: await advance(tx, 'prediction'),
      texts: { ...texts, facts: predicted.facts },
      areaId: areas.get(prediction.area) ?? null,
      predicted,
      supersedes: [],
      ...(await sourceOf(seeding, prediction)),
      author,
      visibility: 'draft',
      tags: prediction.tags,
      event: 'record-imported',
      at,
    })
    records.set(prediction.key, { id, number })
    const scope = { viewerId: author.id, curator: false }
    const loaded = await loadPrediction(tx, scope, number)
    await freeze(tx, loaded.record, await termsToSeal(tx, loaded), { actorId: author.id, at })
  }
}

const citedBy = ({ sourceReference }: SeedPrediction) => (sourceReference ? [sourceReference] : [])

async function sourceOf(seeding: Seeding, prediction: SeedPrediction) {
  const { sourceReference, sourcePlace = '', sourceDate } = prediction
  if (!sourceReference || !sourceDate) return {}
  const id = await sourceId(seeding, sourceReference)
  return { source: { id, place: sourcePlace, date: new Date(`${sourceDate}T00:00:00Z`) } }
}

function predictedBy(seeding: Seeding, prediction: SeedPrediction) {
  const numbers = numbersIn(prediction)
  const form = formOf(numbers)
  const region = form && regionOf(form)
  const observable = seeding.content.predictionObservables[prediction.key] ?? ''
  const { conditions } = readConditions((prediction.conditions ?? []).join('\n'))
  const { scope, criterion, essential } = prediction
  const rule = ruleIn(prediction)
  const terms = { ...numbers, conditions, essential, deadline: prediction.deadline ?? null }
  const claims = numbersOf(seeding, prediction.claims)
  return {
    claimIds: idsOf(seeding, prediction.claims),
    facts: predictionFacts({ ...terms, claims, observable, scope, criterion, rule, madeFrom: [] }),
    columns: {
      ...terms,
      ...storedRule(prediction.form, rule),
      observableId: seeding.observables.get(observable)?.id ?? null,
      regionLower: region?.lower ?? null,
      regionUpper: region?.upper ?? null,
      scopeMd: scope,
      criterionMd: criterion,
    },
  }
}

/** What an entry says of its rule; the rest is usual. */
const ruleIn = ({ rule = {} }: SeedPrediction): DecisionRule => ({
  level: rule.level ?? RULE_WITHOUT_ONE.level,
  groupsAtLeast: rule.groups ?? RULE_WITHOUT_ONE.groupsAtLeast,
  reanalysesDecide: rule.reanalyses ?? RULE_WITHOUT_ONE.reanalysesDecide,
})

const numbersIn = ({ form, lower, upper, value, tolerance, sd }: SeedPrediction): FormNumbers => ({
  form,
  lower: lower ?? null,
  upper: upper ?? null,
  value: value ?? null,
  tolerance: tolerance ?? null,
  sd: sd ?? null,
})
