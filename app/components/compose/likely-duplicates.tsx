import { Button } from '#app/components/forms/button.tsx'
import { useHeard } from '#app/components/forms/use-heard.ts'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'
import { composeWords } from '#messages/compose.ts'
import { SimilarList } from './similar-list.tsx'

/** Above a proposal that came back because others ask nearly the same. */
export function LikelyDuplicates({ similar }: { similar: SimilarRecord[] }) {
  const box = useHeard<HTMLElement>(similar)
  if (similar.length === 0) return null
  return (
    <section
      ref={box}
      className="problem-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script this is what moves the focus to the list
      autoFocus
      aria-labelledby="duplicates-title"
    >
      <h2 id="duplicates-title">{composeWords.duplicatesTitle}</h2>
      <p>{composeWords.duplicatesLead}</p>
      <SimilarList similar={similar} />
      <Button name="intent" value="propose" small>
        {composeWords.submitAnyway}
      </Button>
    </section>
  )
}
