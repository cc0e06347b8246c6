import { sealedDeadline } from '#app/domain/prediction/deadline.ts'
import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { linkedRecords } from '#db/queries/neighbours.ts'
import { referenceById } from '#db/queries/references.ts'
import type { Reader } from '#db/types.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** All that registering freezes, as the ledger keeps it: sources as typed, numbers in the unit. */
export async function registeredContent(q: Reader, terms: LoadedPrediction) {
  const { record, prediction, observable } = terms
  const source = prediction.sourceId ? await referenceById(q, prediction.sourceId) : null
  const linked = await linkedRecords(q, record.id, ['derived-from', 'supersedes', 'made-from'])
  const names = (relation: string) =>
    linked
      .filter((one) => one.relation === relation)
      .map(({ kind, number }) => recordName(kind, number))
  const madeFrom = names('made-from')
  return {
    prediction: recordName('prediction', record.number),
    title: record.title,
    statement: record.statementMd,
    background: record.backgroundMd,
    claims: names('derived-from'),
    supersedes: names('supersedes'),
    observable: observable && {
      key: observable.key,
      name: observable.name,
      symbol: observable.symbol,
      unit: observable.unit,
      scale: observable.scale,
      definition: observable.definitionMd,
      ...(prediction.level === null ? {} : { domain: domainIn(prediction) }),
    },
    ...quantity(prediction),
    ...(prediction.level === null ? {} : { rule: ruleIn(prediction) }),
    ...(madeFrom.length === 0 ? {} : { madeFrom }),
    source: source && { work: source.key, place: prediction.sourcePlace },
    sourceDate: prediction.sourceDate?.toISOString() ?? null,
  }
}

type Terms = LoadedPrediction['prediction']

// Terms that were sealed without these have no such keys, so that their text hashes as it did.
const domainIn = ({ domainLower, domainUpper }: Terms) => ({
  lower: domainLower,
  upper: domainUpper,
})

const ruleIn = (prediction: Terms) => {
  const { level, groupsAtLeast, reanalysesDecide } = ruleOf(prediction)
  return { level, groups: groupsAtLeast, reanalyses: reanalysesDecide }
}

const quantity = (prediction: Terms) => ({
  form: prediction.form,
  value: prediction.value,
  tolerance: prediction.tolerance,
  sd: prediction.sd,
  region: { lower: prediction.regionLower, upper: prediction.regionUpper },
  conditions: prediction.conditions,
  scope: prediction.scopeMd,
  criterion: prediction.criterionMd,
  essential: prediction.essential,
  deadline: prediction.deadline && sealedDeadline(prediction.deadline),
})
