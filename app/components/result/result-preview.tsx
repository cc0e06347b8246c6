import { TrialFigure } from '#app/charts/trial/trial-figure.tsx'
import { Link } from '#app/components/page/link.tsx'
import { State } from '#app/components/page/state.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { resultWords } from '#messages/result.ts'
import type { ShownOther, ShownPreview, ShownSaying } from './types.ts'

const words = resultWords.preview

type Props = { shown: ShownPreview | null; name: string }

/** What the result will say, before it is stored; ruled like a status, for it is one in another tense. */
export const ResultPreview = ({ shown, name }: Props) => (
  <div className="will" role="status">
    <p className="pane-title">{words.title}</p>
    {shown?.says ? (
      <Says says={shown.says} open={shown.open} name={name} />
    ) : (
      <p className="hint">{words.empty}</p>
    )}
  </div>
)

type SaysProps = { says: ShownSaying; open: string[]; name: string }

function Says({ says, open, name }: SaysProps) {
  return (
    <>
      <p className="verdict">
        <Head says={says} name={name} />
      </p>
      <p className="because">
        {[words.because[says.reason], placeOf(says), open.length > 0 ? words.open(open) : '']
          .filter(Boolean)
          .join(' ')}
      </p>
      <TrialFigure plot={says.plot} label={words.figure} yours={words.yours} />
      {says.others.length > 0 ? <Others says={says} /> : null}
    </>
  )
}

function Head({ says, name }: Omit<SaysProps, 'open'>) {
  const { standing, verdict, conditionKeys, inSample, foretold, queued } = says
  if (standing === 'out-of-scope')
    return <State mark="excluded">{words.apart(conditionKeys)}</State>
  if (inSample) return <State mark="excluded">{words.inSample(name)}</State>
  if (standing === 'counted' && !queued)
    return (
      <>
        <State mark={verdict}>{words.verdicts[verdict](name)}</State>
        <span>{words.counts(foretold)}</span>
      </>
    )
  return (
    <>
      <State mark="untested">{words.would[verdict](name)}</State>
      <span>
        {[queued ? words.queued : '', standing === 'counted' ? '' : words.waits(conditionKeys)]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  )
}

/** Which of the groups it would be; nothing where it does not count by itself. */
function placeOf({ standing, inSample, groups, asked, reason }: ShownSaying): string {
  if (standing !== 'counted' || inSample || UNCOUNTED.has(reason)) return ''
  if (groups.after === groups.before) return words.sameGroup
  return groups.after <= asked ? words.place(groups.after, asked) : words.further(groups.after)
}

const UNCOUNTED = new Set(['no-uncertainty', 'unknown-level', 'outside-own-interval'])

const Others = ({ says: { others, moreOthers } }: { says: ShownSaying }) => (
  <ul className="also" aria-label={words.others}>
    {others.map((other) => (
      <li key={other.number}>
        <Link className="num" to={recordPath({ kind: 'prediction', ...other })}>
          {recordName('prediction', other.number)}
        </Link>
        <Other other={other} />
        <bdi>{other.titlePlain}</bdi>
      </li>
    ))}
    {moreOthers > 0 ? <li>{words.moreOthers(moreOthers)}</li> : null}
  </ul>
)

function Other({ other: { standing, verdict, conditionKeys } }: { other: ShownOther }) {
  if (standing === 'counted') return <State mark={verdict} />
  return (
    <span className="sub">
      {standing === 'out-of-scope'
        ? words.otherConditions(conditionKeys)
        : words.toConfirm(conditionKeys)}
    </span>
  )
}
