import { RulesLink } from '#app/components/about/rules-link.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { MissingList } from '#app/components/prediction/missing-list.tsx'
import { aboutPredictionsPath } from '#app/domain/paths/about.ts'
import { registrationPath } from '#app/domain/paths/prediction.ts'
import { editPath } from '#app/domain/paths/record.ts'
import { predictionWords } from '#messages/prediction.ts'
import { sealedWords } from '#messages/sealed.ts'
import type { Prediction } from './view.ts'

const words = predictionWords.page

/** What a draft lacks before it can be registered, each with the way to its field. */
export function Missing({ prediction }: { prediction: Prediction }) {
  const { missing, abilities, returned } = prediction
  return (
    <Section
      id="missing"
      title={missing.length > 0 ? words.missingTitle : words.nothingMissing}
      aside={<RulesLink to={aboutPredictionsPath()} />}
    >
      {returned ? (
        <p className="returned">
          {sealedWords.returned} <Moment at={returned.at} as="short" />:{' '}
          <bdi>{returned.reason}</bdi>
        </p>
      ) : null}
      {missing.length > 0 ? (
        <MissingList missing={missing} form={abilities.edit ? editPath(prediction) : null} />
      ) : (
        <p>
          {words.complete}{' '}
          {abilities.register ? (
            <Link className="text-link" to={registrationPath(prediction)}>
              {words.register}
            </Link>
          ) : null}
        </p>
      )}
    </Section>
  )
}
