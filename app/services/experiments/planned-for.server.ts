import { writeConditions } from '#app/domain/prediction/condition-lines.ts'
import { parseRecordName, recordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import {
  type ConditionQuestion,
  conditionQuestions,
} from '#app/domain/result/condition-question.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { startFrom } from '#app/services/records/start-from.server.ts'
import { reader } from '#db/client.ts'
import { findPredictionByNumber } from '#db/queries/predictions.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.planned

/**
 * What the form of an experiment starts from that is to test a prediction, such as `P31`. Whether it is
 * preregistered for it, only its author can say, and under which conditions it was made.
 */
export async function plannedFor(viewer: Member, name: string) {
  const found = await predictionNamed(viewer, name)
  if (!found) return { tests: name }
  const { record, prediction, observable } = found
  const cited = recordName('prediction', record.number)
  const strand = await startFrom(viewer, 'prediction', cited)
  return {
    ...strand,
    tests: cited,
    title: words.title(observable?.name ?? record.titlePlain, cited),
    statement: protocolOf(prediction),
  }
}

/** What the form asks of the conditions of a prediction; one that is not registered may change them yet. */
export async function askedFor(viewer: Member, name: string): Promise<ConditionQuestion[]> {
  const found = await predictionNamed(viewer, name)
  return found?.prediction.registeredAt ? conditionQuestions(found.prediction.conditions) : []
}

async function predictionNamed(viewer: Member, name: string) {
  const named = parseRecordName(name.trim())
  if (named?.kind !== 'prediction') return null
  return findPredictionByNumber(reader(), scopeOf(viewer), named.number)
}

type Found = NonNullable<Awaited<ReturnType<typeof predictionNamed>>>

/** What is not asked as a question stands in the protocol, to be chosen within. */
function protocolOf({ registeredAt, conditions, scopeMd }: Found['prediction']): string {
  const lines = registeredAt ? [] : writeConditions(conditions).split('\n').filter(Boolean)
  return [
    scopeMd.trim(),
    lines.length > 0 ? [words.within, ...lines.map((line) => `- ${line}`)].join('\n') : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
