import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { type CsvCell, csvText } from '#app/domain/text/csv.ts'
import type { WantedEntry } from '#app/services/wanted/wanted-page.server.ts'

const FURTHER = [1, 2, 3]

const HEADS = [
  'prediction',
  'title',
  'observable',
  'unit',
  'scale',
  'lower',
  'upper',
  'groups_counted',
  'groups_missing',
  'fewest_groups',
  'their_error',
  ...FURTHER.map((groups) => `error_of_${groups}`),
  'repeats',
  'unsettled',
  'rival',
  'error_to_tell_rival',
  'claims',
  'questions',
  'conditions',
]

/** One row a prediction; errors are standard errors in the unit, on a log scale of the logarithm. */
export const wantedCsv = (entries: readonly WantedEntry[]): string =>
  csvText(HEADS, entries.map(cells))

function cells(entry: WantedEntry): CsvCell[] {
  const { observable, region, settling, rival, hanging } = entry
  const { ways, counted, missing, repeats, unsettled } = settling
  return [
    recordName('prediction', entry.number),
    entry.titlePlain,
    observable.key,
    observable.unit,
    observable.scale,
    region.lower,
    region.upper,
    counted,
    missing,
    ways[0]?.groups ?? null,
    ways[0]?.error ?? null,
    ...FURTHER.map((groups) => ways.find((way) => way.groups === groups)?.error ?? null),
    repeats,
    unsettled,
    rival && recordName('prediction', rival.number),
    rival?.error ?? null,
    named(hanging.claims),
    named(hanging.questions),
    entry.conditions,
  ]
}

const named = (records: readonly RecordLink[]) =>
  records.map(({ kind, number }) => recordName(kind, number)).join(' ')
