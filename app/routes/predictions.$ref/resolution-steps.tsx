import type { ReactNode } from 'react'
import { Moment } from '#app/components/page/moment.tsx'
import { Steps } from '#app/components/prediction/steps.tsx'
import type { ResolutionStep } from '#app/domain/resolution/steps.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { resolutionWords as words } from '#messages/resolution.ts'
import type { View } from './view.ts'

type Props = View & { resolution: PredictionResolution }

/** Registered, evidence, proposed, final: what is behind, and what each still needs. */
export const ResolutionSteps = (props: Props) => (
  <Steps
    steps={props.resolution.steps.map((step) => ({
      label: words.steps[step.step],
      text: saidOf(step, props),
      state: step.reached,
    }))}
  />
)

function saidOf(
  { step, at }: ResolutionStep,
  { evidence, prediction, resolution }: Props,
): ReactNode {
  const { current, secondsNeeded, disputeDays } = resolution
  if (step === 'registered') return at ? <Moment at={at} as="short" /> : null
  if (step === 'evidence') return evidenceSaid({ evidence, prediction })
  if (step === 'proposed') {
    if (!current) return words.needs(secondsNeeded)
    if (current.state === 'proposed') return words.seconds(current.seconds.length, secondsNeeded)
    return current.state === 'disputed' ? (
      words.isDisputed
    ) : (
      <Moment at={current.proposedAt} as="short" />
    )
  }
  const day = current?.finalAt ?? current?.windowEndsAt
  return day ? <Moment at={day} as="short" /> : words.window(disputeDays)
}

function evidenceSaid({ evidence, prediction }: View): string {
  if (prediction.passed === 'expired') return predictionWords.dueness.expired
  if (!evidence) return predictionWords.forms.binary
  if (evidence.total === 0) return words.noneYet
  return evidence.says
    ? predictionPageWords.poolSays[evidence.says]
    : predictionWords.page.noVerdict
}
