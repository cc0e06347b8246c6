import { useLoaderData } from '@remix-run/react'
import { EvidenceList } from '#app/components/evidence/evidence-list.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Fold } from '#app/components/page/fold.tsx'
import { RecordPage } from '#app/components/record/record-page.tsx'
import { TrackRecord } from '#app/components/track-record/track-record.tsx'
import { claimWords } from '#messages/claim.ts'
import { evidenceWords } from '#messages/evidence.ts'
import { Beside } from './beside.tsx'
import { Predictions } from './predictions.tsx'
import { Reasons } from './reasons.tsx'
import type { loader } from './route.tsx'
import { Status } from './status.tsx'

const words = claimWords.page

export function ClaimPage() {
  const { claim, credence, byHand, track, answer, ...rest } = useLoaderData<typeof loader>()
  const { predictions, reasons, scope, scopeBegins } = claim
  return (
    <RecordPage
      {...rest}
      record={claim}
      label={claimWords.kinds[claim.claimKind]}
      status={<Status claim={claim} answer={answer} />}
      beside={<Beside claim={claim} credence={credence} />}
      contents={[
        ...(scope ? [{ id: 'scope', label: words.scopeShort }] : []),
        { id: 'predictions', label: words.predictions, count: predictions.length },
        ...(reasons.length > 0 ? [{ id: 'reasons', label: words.reasons }] : []),
        ...(byHand.length > 0
          ? [{ id: 'evidence', label: evidenceWords.heading, count: byHand.length }]
          : []),
      ]}
    >
      {scope ? (
        <div className="told-folds">
          <Fold id="scope" title={words.scopeTitle} told={scopeBegins}>
            <Prose body={scope} />
          </Fold>
        </div>
      ) : null}
      <Predictions claim={claim} />
      <TrackRecord track={track} narrowing={null} />
      {reasons.length > 0 ? <Reasons claim={claim} /> : null}
      <EvidenceList record={claim} items={byHand} mayAttach={claim.abilities.attach} />
    </RecordPage>
  )
}
