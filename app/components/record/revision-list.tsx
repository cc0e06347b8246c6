import { Form } from '#app/components/forms/form.tsx'
import { lookWords } from '#messages/look.ts'
import { type RevisionItem, RevisionRow } from './revision-row.tsx'

type Props = {
  /** Newest first. */
  revisions: RevisionItem[]
  /** Address of the comparison; it is asked with `from` and `to`. */
  action: string
  from?: number
  to?: number
}

export function RevisionList({ revisions, action, from, to }: Props) {
  const older = from ?? revisions[1]?.number
  const newer = to ?? revisions[0]?.number
  const several = revisions.length > 1
  return (
    <Form method="get" action={action} className="comparison">
      <fieldset>
        <legend className="visually-hidden">{lookWords.record.compareLegend}</legend>
        {several ? (
          <div className="revisions-head" aria-hidden="true">
            <span>{lookWords.record.compareHeads.from}</span>
            <span>{lookWords.record.compareHeads.to}</span>
          </div>
        ) : null}
        <ol className="revisions" reversed>
          {revisions.map((revision, place) => (
            <RevisionRow
              key={revision.number}
              revision={revision}
              present={place === 0}
              picks={several ? { from: older, to: newer } : null}
            />
          ))}
        </ol>
      </fieldset>
      {several ? (
        <p className="revisions-foot actions">
          <button type="submit" className="button">
            {lookWords.record.compare}
          </button>
        </p>
      ) : null}
    </Form>
  )
}
