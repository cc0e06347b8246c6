import { statedText } from '#app/domain/prediction/facts.ts'
import { mayRegister } from '#app/domain/prediction/policy.ts'
import { typedRule } from '#app/domain/prediction/read-rule.ts'
import { shownCondition } from '#app/domain/prediction/shown-condition.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { missingFrom } from './missing-from.server.ts'
import { awaitsOf } from './seal-prediction.server.ts'
import { termsToSeal } from './terms-to-seal.server.ts'

/** Exactly what registering would freeze, and what is missing before it can be. */
export async function registrationPage(viewer: Member, number: number, at = now()) {
  const loaded = await loadPrediction(reader(), viewer, number)
  const { record, prediction } = loaded
  refuseUnless(mayRegister(viewer, record), 'register')
  refuseUnless(prediction.registeredAt === null, 'registeredAlready')
  refuseUnless(prediction.sealedAt === null, 'sealed')
  const { content } = await termsToSeal(reader(), loaded)
  const { observable } = content
  return {
    record: formHead(record),
    /** Whether it is registered now, or sealed until somebody has answered. */
    awaits: awaitsOf(viewer, loaded) !== null,
    missing: missingFrom(loaded, { claims: content.claims.length, at }),
    frozen: {
      title: content.title,
      statement: content.statement,
      claims: content.claims.join(', '),
      supersedes: content.supersedes.join(', '),
      observable: observable && `${observable.name}, $${observable.symbol}$, ${observable.unit}`,
      region: statedText(prediction),
      conditions: prediction.conditions.map(shownCondition).join('\n'),
      scope: content.scope,
      ...ruleText(loaded),
      madeFrom: (content.madeFrom ?? []).join(', '),
      criterion: content.criterion,
      essential: prediction.essential ? 'yes' : 'no',
      deadline: content.deadline ?? '',
      background: content.background,
    },
    json: JSON.stringify(content, null, 2),
  }
}

/** One in words alone has no rule. */
const ruleText = ({ prediction }: LoadedPrediction) =>
  prediction.form === 'binary' ? {} : typedRule(prediction)
