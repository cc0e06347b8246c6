import type { SummaryProblem } from './problem-summary.tsx'

type Problems = { fields: Record<string, string[]>; general: string | null; link?: string }

/** The list for a problem summary from what a form got back; fields in the order of the form. */
export function summariseProblems(
  { fields, general, link }: Problems,
  labels: Record<string, string>,
): SummaryProblem[] {
  const order = [...new Set([...Object.keys(labels), ...Object.keys(fields)])]
  const byField = order.flatMap((field) =>
    (fields[field] ?? []).map((message) => ({ message, field, label: labels[field] })),
  )
  return byField.length > 0 || general === null ? byField : [{ message: general, link }]
}
