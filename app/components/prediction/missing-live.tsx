import type { Missing } from '#app/domain/prediction/missing.ts'
import { predictionWords } from '#messages/prediction.ts'
import { MissingList } from './missing-list.tsx'

const words = predictionWords.page

/** Beside the form while one writes; without script the page of the draft says it after saving. */
export const MissingLive = ({ missing }: { missing: Missing[] | null }) => (
  <section className="missing-live needs-script" aria-live="polite" aria-labelledby="missing-live">
    <h2 id="missing-live">{missing?.length === 0 ? words.nothingMissing : words.missingTitle}</h2>
    {missing && missing.length > 0 ? <MissingList missing={missing} form="" /> : null}
    {missing?.length === 0 ? <p className="hint">{words.completeDraft}</p> : null}
  </section>
)
