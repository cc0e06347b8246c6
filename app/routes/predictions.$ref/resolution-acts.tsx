import { RefusedAct } from '#app/components/decision/refused-act.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Link } from '#app/components/page/link.tsx'
import { ACTS, type Act } from '#app/domain/decision/acts.ts'
import { signInPath } from '#app/domain/paths/person.ts'
import * as paths from '#app/domain/paths/resolution.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import { refusalWords } from '#messages/refusals.ts'
import { resolutionWords as words } from '#messages/resolution.ts'
import type { Prediction } from './view.ts'

type Props = { prediction: Prediction; resolution: PredictionResolution; signedIn: boolean }

/** What this viewer is offered; what is refused stays, with the reason beside it. */
export function ResolutionActs({ prediction, resolution, signedIn }: Props) {
  const { acts } = resolution
  if (!signedIn && resolution.current?.state !== 'final')
    return (
      <p className="resolution-acts hint">
        <Link className="text-link" to={signInPath(paths.resolutionPlace(prediction))}>
          {words.signIn}
        </Link>
      </p>
    )
  const offered = ACTS.filter((act) => acts[act])
  if (offered.length === 0) return null
  return (
    <ul className="resolution-acts">
      {offered.map((act) => (
        <li key={act} className="actions">
          <Offered act={act} prediction={prediction} resolution={resolution} />
        </li>
      ))}
    </ul>
  )
}

type OfferedProps = { act: Act; prediction: Prediction; resolution: PredictionResolution }

function Offered({ act, prediction, resolution }: OfferedProps) {
  const { acts, current } = resolution
  const label = act === 'propose' && current ? words.proposeAnother : words.acts[act]
  const obstacle = acts[act]?.obstacle
  if (obstacle) return <RefusedAct act={act} label={label} why={whyNot(act, resolution)} />
  const id = current?.id ?? ''
  if (act === 'second')
    return (
      <Form method="post" action={paths.secondPath(id)}>
        <Button>{label}</Button>
      </Form>
    )
  const to = {
    propose: paths.resolutionPath(prediction),
    oppose: paths.disputePath(id),
    withdraw: paths.withdrawalPath(id),
    end: paths.undoingPath(id),
  }[act]
  return (
    <Link className="button" to={to}>
      {label}
    </Link>
  )
}

function whyNot(act: Act, { acts, stake }: PredictionResolution): string {
  const obstacle = acts[act]?.obstacle
  if (obstacle === 'resolutionStake' && stake) return words.stake(stake.kind, stake.name, act)
  return obstacle ? refusalWords[obstacle] : ''
}
