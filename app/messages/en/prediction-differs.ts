import type { CampSide } from '#app/domain/verdict/camps.ts'

const camps: Record<CampSide, string> = {
  above: 'Above the region',
  in: 'Inside the region',
  below: 'Below the region',
  higher: 'Higher values',
  lower: 'Lower values',
}

const MOST_NAMED = 4

function names(experiments: readonly number[]): string {
  const shown = experiments.slice(0, MOST_NAMED).map((number) => `E${number}`)
  const rest = experiments.length - shown.length
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

type Camp = { side: CampSide; groups: number; experiments: number[] }

export const predictionDiffersWords = {
  title: (camps: number) =>
    camps === 2 ? 'What differs between the two' : 'What differs between them',
  lead: (apart: number) => {
    if (apart === 0)
      return 'By what was recorded of their conditions and methods. Nothing tells them wholly apart.'
    return `By what was recorded of their conditions and methods; ${apart === 1 ? 'the first tells' : `the first ${apart} tell`} them wholly apart.`
  },
  nothing:
    'Nothing that was recorded of their conditions and methods differs. Whoever knows the experiments can add what held in them.',
  see: 'See what differs',
  table: 'Recorded conditions and methods',
  condition: 'Condition',
  method: 'Method',
  notRecorded: 'not recorded',
  camp: ({ side, groups, experiments }: Camp) =>
    `${camps[side]}: ${groups === 1 ? '1 group' : `${groups} groups`}, ${names(experiments)}`,
  cut: 'Cut the conditions in a new version',
} as const
