import { writeConditions, writeGiven } from '#app/domain/prediction/condition-lines.ts'
import type { Condition } from '#app/domain/prediction/conditions.ts'
import { parseRecordName, recordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findPredictionByNumber } from '#db/queries/predictions.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.planned

/**
 * What the form of an experiment starts from that is to test a prediction, such as `P31`. Whether it is
 * preregistered for it, only its author can say.
 */
export async function plannedFor(viewer: Viewer, name: string) {
  const named = parseRecordName(name.trim())
  const found =
    named?.kind === 'prediction'
      ? await findPredictionByNumber(reader(), scopeOf(viewer), named.number)
      : null
  if (!found) return { tests: name }
  const { record, prediction, observable } = found
  const cited = recordName('prediction', record.number)
  const given = prediction.conditions.filter(({ operator }) => operator === '=')
  return {
    tests: cited,
    title: words.title(observable?.name ?? record.titlePlain, cited),
    statement: protocolOf(prediction),
    conditions: writeGiven(given),
  }
}

type Terms = { conditions: Condition[]; scopeMd: string }

/** What cannot be a value yet stands in the protocol, to be chosen within. */
function protocolOf({ conditions, scopeMd }: Terms): string {
  const open = conditions.filter(({ operator }) => operator !== '=')
  const lines = writeConditions(open).split('\n').filter(Boolean)
  return [
    scopeMd.trim(),
    lines.length > 0 ? [words.within, ...lines.map((line) => `- ${line}`)].join('\n') : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
