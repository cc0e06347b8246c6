import { SettleLine } from '#app/components/wanted/settle-line.tsx'
import { newExperimentPath } from '#app/domain/paths/prediction.ts'
import { wantedWords } from '#messages/wanted.ts'
import type { View } from './view.ts'

type Props = Pick<View, 'prediction'>

/** What would settle it, with the way to a new experiment. */
export const Settle = ({ prediction: { number, settling, region, observable } }: Props) =>
  settling && observable ? (
    <SettleLine
      {...{ settling, region }}
      told={observable}
      see={{ href: newExperimentPath(number), label: wantedWords.page.copy }}
    />
  ) : null
