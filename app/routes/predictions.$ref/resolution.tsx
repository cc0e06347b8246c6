import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { ResolutionArticle } from '#app/components/resolution/resolution-article.tsx'
import { rolesPath } from '#app/domain/paths/about.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import { predictionWords } from '#messages/prediction.ts'
import { resolutionWords as words } from '#messages/resolution.ts'
import { predictionStates } from '#messages/statuses.ts'
import { ResolutionActs } from './resolution-acts.tsx'
import { ResolutionSteps } from './resolution-steps.tsx'
import type { View } from './view.ts'

type Props = View & { resolution: PredictionResolution; signedIn: boolean }

/** How far the prediction has come on its way to being decided, and what one can do about it. */
export function ResolutionSection({ prediction, evidence, resolution, signedIn }: Props) {
  const { current, earlier, secondsNeeded, undirected } = resolution
  return (
    <Fold
      id="resolution"
      title={words.title}
      told={toldOf({ prediction, evidence }, current)}
      open={current !== null || isRipe({ prediction, evidence })}
    >
      <ResolutionSteps prediction={prediction} evidence={evidence} resolution={resolution} />
      {current ? (
        <ResolutionArticle resolution={current} needed={secondsNeeded} undirected={undirected} />
      ) : (
        <Checks prediction={prediction} evidence={evidence} />
      )}
      <ResolutionActs prediction={prediction} resolution={resolution} signedIn={signedIn} />
      {earlier.length > 0 ? (
        <details className="earlier-resolutions">
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((one) => (
            <ResolutionArticle key={one.id} resolution={one} needed={secondsNeeded} />
          ))}
        </details>
      ) : null}
      <p className="more">
        <Link to={rolesPath()}>{words.rules}</Link>
      </p>
    </Fold>
  )
}

/** The measurements decide it, or its time is over: somebody has to say how it came out. */
const isRipe = ({ prediction, evidence }: View) =>
  prediction.passed !== null || evidence?.says === 'supports' || evidence?.says === 'contradicts'

function toldOf(view: View, current: PredictionResolution['current']): string {
  if (current) return words.outcome(predictionStates[current.outcome], current.state)
  return isRipe(view) ? words.told.ripe : words.told.waits
}

/** What the measurements say, and whether the deadline has passed. */
function Checks({ prediction, evidence }: View) {
  const mark = evidence?.says ?? 'untested'
  const said = evidence ? predictionWords.verdictSentences[evidence.says ?? 'none'] : words.binary
  return (
    <ul className="checks">
      <Check mark={mark} said={said} />
      {prediction.passed ? <Check mark="inconclusive" said={words[prediction.passed]} /> : null}
    </ul>
  )
}

type CheckProps = { mark: 'supports' | 'contradicts' | 'inconclusive' | 'untested'; said: string }

const Check = ({ mark, said }: CheckProps) => (
  <li>
    <span className={`is-${mark}`}>
      <Mark name={mark} />
    </span>
    <span>{said}</span>
  </li>
)
