import { TextInput } from '#app/components/forms/text-input.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { Moment } from '#app/components/page/moment.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import type { ProposalForm } from '#app/services/resolutions/proposal-form.server.ts'
import { resolutionWords } from '#messages/resolution.ts'
import { predictionStates } from '#messages/statuses.ts'

const words = resolutionWords.form

type Props = Pick<ProposalForm, 'effective' | 'maySetEffective'> & {
  returned: ReturnType<typeof useReturned>
}

/** From when credences earn nothing, as computed; and another day, for those who may set one. */
export const EffectiveFields = ({ effective, maySetEffective, returned }: Props) => (
  <>
    <section aria-labelledby="moments-title" className="moments">
      <h2 id="moments-title">{words.moments.title}</h2>
      <p className="hint">{words.moments.lead}</p>
      <dl className="facts">
        {(['confirmed', 'refuted'] as const).map((outcome) => (
          <MomentPair key={outcome} outcome={outcome} computed={effective[outcome]} />
        ))}
      </dl>
    </section>
    {maySetEffective ? <OtherDay returned={returned} /> : null}
  </>
)

type Pair = { outcome: 'confirmed' | 'refuted'; computed: ProposalForm['effective']['confirmed'] }

const MomentPair = ({ outcome, computed }: Pair) => (
  <>
    <dt>{predictionStates[outcome]}</dt>
    <dd>
      {computed ? (
        <>
          <Moment at={computed.at} />, {words.moments[computed.basis](named(computed.experiments))}
        </>
      ) : (
        words.moments.none
      )}
    </dd>
  </>
)

const MOST_NAMED = 4

function named(experiments: number[]): string {
  const names = experiments.slice(0, MOST_NAMED).map((number) => recordName('experiment', number))
  return experiments.length > MOST_NAMED ? `${names.join(', ')}, …` : names.join(', ')
}

const OtherDay = ({ returned: { problems, typed } }: Pick<Props, 'returned'>) => (
  <>
    <TextInput
      name="effective"
      label={words.effective}
      hint={words.effectiveHint}
      problems={problems('effective')}
      defaultValue={typed('effective')}
      optional
    />
    <TextInput
      name="effectiveReason"
      label={words.effectiveReason}
      hint={words.effectiveReasonHint}
      problems={problems('effectiveReason')}
      defaultValue={typed('effectiveReason')}
      optional
    />
  </>
)
