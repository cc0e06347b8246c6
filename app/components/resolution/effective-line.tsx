import { Person } from '#app/components/decision/person.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { EffectiveView } from '#app/domain/resolution/view.ts'
import { resolutionWords } from '#messages/resolution.ts'

const words = resolutionWords.effective

/** Until when credences on the prediction count, and how that is known. */
export const EffectiveLine = ({ effective }: { effective: EffectiveView }) => (
  <p className="hint">
    {words.public} <Moment at={effective.at} />
    {words.basis[effective.basis]}
    <SetBy effective={effective} />
    <Beside effective={effective} />
  </p>
)

const SetBy = ({ effective: { by, reason } }: { effective: EffectiveView }) =>
  by ? (
    <>
      {' '}
      <Person who={by} />: <bdi>{reason}</bdi>
    </>
  ) : null

/** The other moment, where what was computed is not what somebody typed. */
function Beside({ effective: { at, basis, computedAt, typedAt } }: { effective: EffectiveView }) {
  const other = basis === 'curator' ? computedAt : typedAt
  if (!other || other.getTime() === at.getTime()) return null
  return (
    <>
      {' '}
      {basis === 'curator' ? words.computed : words.typed} <Moment at={other} />.
    </>
  )
}
