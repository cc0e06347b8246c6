/** A bin with something in it. Heights in px from above, widths in per cent. */
export type CalibrationMark = {
  key: string
  at: number
  y: number
  radius: number
  top: number
  bottom: number
}

export type CalibrationBar = { key: string; at: number; width: number; height: number; n: string }

export type CalibrationRow = {
  key: string
  from: string
  to: string
  n: number
  predictions: number
  /** How many independent ones they are worth. */
  worth: string | null
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
