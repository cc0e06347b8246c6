/** One of the bins of credences from 0 to 1, with how often what was foretold came true. */
export type CalibrationBin = {
  low: number
  high: number
  n: number
  meanCredence: number | null
  hits: number
  band: { low: number; high: number } | null
}

/** A bin with something in it. Heights in px from above, widths in per cent. */
export type CalibrationMark = {
  key: string
  at: number
  y: number
  radius: number
  band: { top: number; bottom: number } | null
}

export type CalibrationBar = { key: string; at: number; width: number; height: number; n: string }

export type CalibrationRow = {
  key: string
  from: string
  to: string
  n: number
  hits: number
  mean: string | null
  share: string | null
  band: [string, string] | null
}

export type CalibrationPlot = {
  marks: CalibrationMark[]
  bars: CalibrationBar[]
  rows: CalibrationRow[]
  total: number
}
