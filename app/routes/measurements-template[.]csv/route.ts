import { measurementWords } from '#messages/measurement.ts'

/** A table with all columns and two rows, to be filled in. */
export function loader() {
  return new Response(measurementWords.template, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="measurements.csv"',
    },
  })
}
