import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { Conflict } from './conflict.tsx'

export type EditedTexts = {
  returned: ReturnType<typeof useReturned>
  /** The present revision, which the form says it starts from. */
  revision: number
  /** The present texts by field. */
  present: Record<string, string>
}

/** Above the form of an edit that came back: what somebody else changed meanwhile, or its problems. */
export function EditProblems({ returned, revision, present }: EditedTexts) {
  const { labels, summary, typed } = returned
  const base = Number(typed('base', String(revision)))
  const texts = Object.entries(present).map(([name, theirs]) => ({
    label: labels[name] ?? name,
    theirs,
    yours: typed(name, theirs),
  }))
  return (
    <>
      <Previews returned={returned} />
      {base === revision ? <ProblemSummary problems={summary} /> : <Conflict texts={texts} />}
      <input type="hidden" name="base" value={revision} />
    </>
  )
}
