import { useLoaderData } from '@remix-run/react'
import { EvidenceList } from '#app/components/evidence/evidence-list.tsx'
import { RecordPage } from '#app/components/record/record-page.tsx'
import { credenceWords } from '#messages/credence.ts'
import { evidenceWords } from '#messages/evidence.ts'
import { predictionWords } from '#messages/prediction.ts'
import { resolutionWords } from '#messages/resolution.ts'
import { scoreWords } from '#messages/scores.ts'
import { sealedWords } from '#messages/sealed.ts'
import { Believed } from './believed.tsx'
import { Beside } from './beside.tsx'
import { Clarifications } from './clarifications.tsx'
import { Conditions } from './conditions.tsx'
import { Measurements } from './measurements.tsx'
import { Missing } from './missing.tsx'
import { Origin } from './origin.tsx'
import { PredictionTerms } from './prediction-terms.tsx'
import { Registration } from './registration.tsx'
import { ResolutionSection } from './resolution.tsx'
import type { loader } from './route.tsx'
import { Scores } from './scores.tsx'
import { Seal } from './seal.tsx'
import { Status } from './status.tsx'

const words = predictionWords.page

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export function PredictionPage() {
  const view = useLoaderData<typeof loader>()
  const { prediction, evidence, credence, resolution, byHand, answer, ...rest } = view
  return (
    <RecordPage
      {...rest}
      record={prediction}
      label={predictionWords.one}
      stated={prediction.inWords}
      status={<Status {...{ prediction, evidence, resolution, byHand, answer }} />}
      terms={<PredictionTerms prediction={prediction} />}
      beside={<Beside prediction={prediction} credence={credence} />}
      contents={contentsOf(view)}
      folds={<Folds view={view} />}
      backgroundBegins={prediction.begins.background}
    >
      {prediction.registration ? null : <Unregistered prediction={prediction} />}
      {evidence ? <Measurements prediction={prediction} evidence={evidence} /> : null}
      <EvidenceList record={prediction} items={byHand} mayAttach={prediction.abilities.attach} />
    </RecordPage>
  )
}

/** What a reader may want to know beside the answer. */
function Folds({ view }: { view: Loaded }) {
  const { prediction, evidence, credence, resolution, scores, signedIn } = view
  const { registration, clarifications, seal, deadline } = prediction
  return (
    <>
      <Conditions prediction={prediction} />
      <Origin prediction={prediction} evidence={evidence} />
      {credence ? <Believed credence={credence} /> : null}
      {resolution ? (
        <ResolutionSection {...{ prediction, evidence, resolution, signedIn }} />
      ) : null}
      <Scores prediction={prediction} scores={scores} />
      {clarifications.length > 0 ? <Clarifications all={clarifications} /> : null}
      {registration ? (
        <Registration {...{ registration, seal }} openEnded={deadline === null} />
      ) : null}
    </>
  )
}

/** What is sealed says for what it waits; a draft what it lacks. */
const Unregistered = ({ prediction }: Pick<Loaded, 'prediction'>) =>
  prediction.seal ? (
    <Seal prediction={prediction} seal={prediction.seal} />
  ) : (
    <Missing prediction={prediction} />
  )

function contentsOf({ prediction, evidence, credence, resolution, scores, byHand }: Loaded) {
  const { registration, clarifications } = prediction
  return [
    ...(registration ? [] : [unregisteredItem(prediction)]),
    ...(evidence ? [{ id: 'measurements', label: words.evidence, count: evidence.total }] : []),
    ...(byHand.length > 0
      ? [{ id: 'evidence', label: evidenceWords.heading, count: byHand.length }]
      : []),
    ...(credence
      ? [{ id: 'credence', label: credenceWords.section.short, count: credence.community?.n }]
      : []),
    ...(resolution ? [{ id: 'resolution', label: resolutionWords.title }] : []),
    ...(scores ? [{ id: 'scores', label: scoreWords.title }] : []),
    ...(clarifications.length > 0
      ? [{ id: 'clarifications', label: words.clarifications, count: clarifications.length }]
      : []),
    ...(registration ? [{ id: 'registration', label: words.registration }] : []),
  ]
}

const unregisteredItem = ({ seal }: Loaded['prediction']) =>
  seal ? { id: 'seal', label: sealedWords.title } : { id: 'missing', label: words.missingShort }
