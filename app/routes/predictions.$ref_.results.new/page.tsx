import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { PredictionMargin } from '#app/components/result/prediction-margin.tsx'
import { resultLabels } from '#app/components/result/result-field.ts'
import { ResultPreview } from '#app/components/result/result-preview.tsx'
import { ResultRail } from '#app/components/result/result-rail.tsx'
import type { ShownPreview } from '#app/components/result/types.ts'
import { useResultPreview } from '#app/components/result/use-result-preview.ts'
import { newExperimentPath, resultPreviewPath } from '#app/domain/paths/prediction.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { LIVE } from '#app/domain/result/seen.ts'
import { resultWords as words } from '#messages/result.ts'
import type { loader } from './route.tsx'
import { Sections } from './sections.tsx'

export function NewResultPage() {
  // The key of the form is not to become that of a part: each answer brings another, and what was typed
  // meanwhile would be lost with the old part.
  const { key, ...model } = useLoaderData<typeof loader>()
  const { prediction, observable, questions } = model
  const returned = useReturned(resultLabels(questions))
  const name = recordName('prediction', prediction.number)
  const came = useActionData<{ shown?: ShownPreview }>()?.shown ?? null
  const { shown, live, watched } = useResultPreview(resultPreviewPath(prediction), came)
  return (
    <Page>
      <ResultRail name={name} />
      <RecordHead
        title={words.title(name)}
        overline={[<Overline key={name} prediction={prediction} />]}
      >
        <p className="say">{words.lead}</p>
      </RecordHead>
      <PredictionMargin prediction={prediction} observable={observable} />
      <Form method="post" className="result-form" data-reads={readsOf(shown, live)} {...watched}>
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <input type="hidden" name="seen" value={live ? LIVE : returned.typed('seen')} />
        <Sections {...model} name={name} returned={returned} shown={shown} />
        <section className="ask" id="says" aria-labelledby="says-title">
          <h2 id="says-title" className="visually-hidden">
            {words.sections.says}
          </h2>
          <ResultPreview shown={shown} name={name} />
          <Foot {...model} />
        </section>
      </Form>
    </Page>
  )
}

type Model = Omit<ReturnType<typeof useLoaderData<typeof loader>>, 'key'>

const Foot = ({ prediction, licence, queued }: Model) => (
  <>
    <SubmitRow hint={queued ? words.queuedHint : null}>
      <Button look="primary" name="intent" value="store">
        {words.store}
      </Button>
      <span className="without-script">
        <Button name="intent" value="preview">
          {words.check}
        </Button>
      </span>
      <Link className="text-link" to={newExperimentPath(prediction.number)}>
        {words.longForm}
      </Link>
    </SubmitRow>
    <p className="hint">{words.licence(licence)}</p>
  </>
)

const Overline = ({ prediction }: Pick<Model, 'prediction'>) => (
  <>
    <Link to={recordPath(prediction)}>{recordName('prediction', prediction.number)}</Link>{' '}
    <Inline body={prediction.title} />
  </>
)

/** What only some values need is asked once the script knows what was typed. */
function readsOf(shown: ShownPreview | null, live: boolean): string | undefined {
  if (!live) return undefined
  const { read } = shown ?? { read: null }
  if (!read) return 'nothing'
  if (read.error !== null) return 'error'
  return read.interval || read.limit ? 'level' : 'bare'
}
