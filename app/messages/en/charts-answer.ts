const bounds = (lower: string | null, upper: string | null): string => {
  if (lower !== null && upper !== null) return `${lower} to ${upper}`
  return lower !== null ? `at least ${lower}` : `at most ${upper ?? ''}`
}

const shapes = (bare: boolean, pooled: { record: string; count: number } | null): string => {
  const said = [
    ...(bare ? ['small rings have no error bars'] : []),
    ...(pooled
      ? [`the diamond is the combined estimate of ${pooled.count} groups for ${pooled.record}`]
      : []),
  ]
  return said.length > 0 ? `; ${said.join(', ')}.` : '.'
}

/** The small axis in the head of a record. */
export const chartAnswerWords = {
  valuesOf: 'Values of',
  inUnit: (unit: string) => `in ${unit}`,
  shapes,
  all: 'All on this axis',
  bounds,
  allows: (record: string, region: string) => `${record} allows ${region}.`,
  values: (count: number, least: string, most: string) =>
    count === 1
      ? `One value was measured: ${least}.`
      : `${count} values were measured, from ${least} to ${most}.`,
  pool: (interval: string) => `The combined estimate lies at ${interval}.`,
} as const
