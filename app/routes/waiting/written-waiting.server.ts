import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import type { WaitingPage } from '#app/services/results/waiting-page.server.ts'

/** The page with its numbers as it writes them. */
export const writtenWaiting = ({ offered, ...rest }: WaitingPage) => ({
  ...rest,
  offered: offered.map(({ value: { value, low, high, limit }, ...row }) => ({
    ...row,
    value: measuredText(value, low, high, limit),
  })),
})
