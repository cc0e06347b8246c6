import type { Missing } from '#app/domain/prediction/missing.ts'
import { predictionWords } from '#messages/prediction.ts'
import { MissingList } from './missing-list.tsx'

const words = predictionWords.page

type Props = {
  missing: Missing[] | null
  /** What to do where nothing is missing. */
  complete: string | null
  mendedBy?: Partial<Record<Missing, string>>
}

/** Beside the form while one writes; without script the page of the draft says it after saving. */
export const MissingLive = ({ missing, complete, mendedBy = {} }: Props) => (
  <section className="missing-live needs-script" aria-live="polite" aria-labelledby="missing-live">
    <h2 id="missing-live">{missing?.length === 0 ? words.nothingMissing : words.missingTitle}</h2>
    {missing && missing.length > 0 ? (
      <MissingList missing={missing} form="" mendedBy={mendedBy} />
    ) : null}
    {missing?.length === 0 && complete ? <p className="hint">{complete}</p> : null}
  </section>
)
