import { Person } from '#app/components/decision/person.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { ResolutionView } from '#app/domain/resolution/view.ts'
import { resolutionWords as words } from '#messages/resolution.ts'
import { Disputes } from './disputes.tsx'
import { OutcomeLine } from './outcome-line.tsx'

type Props = {
  resolution: ResolutionView
  needed: number
  /** It waits for a curator without a credence. */
  undirected?: boolean
}

/** One resolution: its outcome, its reasons, who seconded and disputed it, and how it stands. */
export const ResolutionArticle = ({ resolution, needed, undirected = false }: Props) => (
  <article className="resolution-article">
    <OutcomeLine resolution={resolution} />
    <Prose body={resolution.rationale} />
    <p className="how-it-stands">
      <Seconds resolution={resolution} needed={needed} /> <Standing resolution={resolution} />
      {undirected && resolution.state === 'proposed' ? ` ${words.undirected}` : null}
    </p>
    <Disputes disputes={resolution.disputes} />
  </article>
)

function Seconds({ resolution: { seconds, state }, needed }: Props) {
  const all = seconds.length
  const waits = state === 'proposed' && needed > 0 ? words.waits(all, needed) : null
  if (all === 0) return <>{waits ?? (state === 'final' ? null : words.nobodySeconded)}</>
  return (
    <>
      {words.secondedBy}{' '}
      {seconds.map(({ by }, place) => (
        <span key={by.handle}>
          {place === 0 ? null : words.and(place, all)}
          <Person who={by} />
        </span>
      ))}
      {waits ? ` (${waits})` : '.'}
    </>
  )
}

function Standing({ resolution }: Pick<Props, 'resolution'>) {
  const { state, windowEndsAt, finalAt, ended } = resolution
  if (ended)
    return (
      <>
        {words.ended(state)} <Person who={ended.by} />, <Moment at={ended.at} />
        {ended.reason ? (
          <>
            : <bdi>{ended.reason}</bdi>
          </>
        ) : (
          '.'
        )}
      </>
    )
  if (state === 'disputed') return <>{words.backUntil}</>
  if (state === 'final')
    return finalAt ? (
      <>
        {words.finalSince} <Moment at={finalAt} />.
      </>
    ) : null
  return windowEndsAt ? (
    <>
      {words.finalOn} <Moment at={windowEndsAt} /> {words.unlessDisputed}
    </>
  ) : null
}
