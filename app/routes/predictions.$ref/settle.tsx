import { Link } from '#app/components/page/link.tsx'
import { SettleLine } from '#app/components/wanted/settle-line.tsx'
import { newExperimentPath, newResultPath } from '#app/domain/paths/prediction.ts'
import { predictionDiffersWords } from '#messages/prediction-differs.ts'
import { resultWords } from '#messages/result.ts'
import { wantedWords } from '#messages/wanted.ts'
import type { View } from './view.ts'

type Props = Pick<View, 'prediction'>

/** Where more of the same does not settle it, what differs between the groups may. */
const seeOf = ({ settling, differs, number }: View['prediction']) =>
  settling?.unsettled && differs
    ? { href: '#differs', label: predictionDiffersWords.see }
    : { href: newExperimentPath(number), label: wantedWords.page.copy }

/** What would settle it, with the ways to a result and to a new experiment. */
export const Settle = ({ prediction }: Props) => {
  const { settling, region, observable, abilities } = prediction
  const add = abilities.addResult ? (
    <Link className="text-link" to={newResultPath(prediction)}>
      {resultWords.act}
    </Link>
  ) : null
  if (!settling || !observable) return add ? <p className="settle">{add}</p> : null
  return (
    <SettleLine {...{ settling, region }} told={observable} see={seeOf(prediction)}>
      {add}
    </SettleLine>
  )
}
