import { Contents } from '#app/components/record/contents.tsx'
import { resultWords as words } from '#messages/result.ts'

/** What the page is about and its parts, left of the form. */
export const ResultRail = ({ name }: { name: string }) => (
  <div className="rail">
    <div className="rail-sticky">
      <span className="number">
        {words.resultFor} <b>{name}</b>
      </span>
      <Contents
        items={[
          { id: 'value-part', label: words.sections.value },
          { id: 'conditions-part', label: words.sections.conditions },
          { id: 'source-part', label: words.sections.source },
          { id: 'says', label: words.sections.says },
        ]}
      />
    </div>
  </div>
)
