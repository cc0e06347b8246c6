import { StatusBand } from '#app/charts/status-band/status-band.tsx'
import { ReasonList } from '#app/components/claim/reason-list.tsx'
import { Section } from '#app/components/page/section.tsx'
import { groundWords } from '#messages/ground.ts'
import { historyWords } from '#messages/history.ts'
import type { BandView } from './band.server.ts'

type Cause = BandView['causes'][number]

/** The statuses of a record over time, each with its basis or the reasons as they were then. */
export function Band({ band: { plot, causes }, name }: { band: BandView; name: string }) {
  const byId = new Map(causes.map((cause) => [cause.id, cause]))
  const whyOf = (id: string) => {
    const cause = byId.get(id)
    return cause ? <Why cause={cause} /> : null
  }
  return (
    <Section id="statuses" title={historyWords.statuses}>
      <StatusBand plot={plot} title={historyWords.bandTitle(name)} reasonsOf={whyOf} />
    </Section>
  )
}

const Why = ({ cause: { basis, reasons } }: { cause: Cause }) => (
  <>
    {basis ? <p>{groundWords.text(basis)}</p> : null}
    {reasons && reasons.length > 0 ? <ReasonList reasons={reasons} /> : null}
  </>
)
