import { DiffView } from '#app/components/record/diff-view.tsx'
import { wordDiff } from '#app/domain/text/diff.ts'
import { composeWords } from '#messages/compose.ts'

type Text = { label: string; theirs: string; yours: string }

/** What was saved meanwhile beside what one has written; the form below keeps the latter. */
export function Conflict({ texts }: { texts: Text[] }) {
  const differing = texts.filter((text) => text.theirs !== text.yours)
  return (
    <section className="conflict" role="alert">
      <h2>{composeWords.conflictTitle}</h2>
      <p>{composeWords.conflictLead}</p>
      <DiffView
        parts={differing.map(({ label, theirs, yours }) => ({
          label,
          segments: wordDiff(theirs, yours),
        }))}
      />
    </section>
  )
}
