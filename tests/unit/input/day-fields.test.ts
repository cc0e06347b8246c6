import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import {
  ChangeStateInput,
  EditExperimentInput,
  ReportExperimentInput,
} from '#app/domain/experiment/input.ts'
import { readDayQuery } from '#app/domain/history/day-query.ts'
import { DraftPredictionInput, EditPredictionInput } from '#app/domain/prediction/input.ts'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import { ProposeResolutionInput } from '#app/domain/resolution/input.ts'
import { startOf } from '#app/domain/text/day.ts'

const SPELLINGS = [
  '2026-03-14',
  ' 2026-3-14\t',
  '2026/03/14',
  '14.03.2026',
  '03/14/2026',
  '14 March 2026',
  'Mar 14, 2026',
  'Saturday, 14 March 2026',
  '14. März 2026',
  '2026年3月14日',
  '2026-03-14T09:30:00Z',
  '"14-Mar-2026"',
]

const experiment = { title: 'A', statement: 'B' }
const edited = { ...experiment, base: '1' }

/** Every form with a day in it, and what else has to be typed. */
const FORMS: [string, z.ZodType, string, Record<string, string>][] = [
  ['report of an experiment', ReportExperimentInput, 'runStart', experiment],
  ['report of an experiment', ReportExperimentInput, 'runEnd', experiment],
  ['report of an experiment', ReportExperimentInput, 'publishedAt', experiment],
  ['edit of an experiment', EditExperimentInput, 'runStart', edited],
  ['edit of an experiment', EditExperimentInput, 'runEnd', edited],
  ['edit of an experiment', EditExperimentInput, 'publishedAt', edited],
  ['state of an experiment', ChangeStateInput, 'publishedAt', { state: 'reported' }],
  ['draft of a prediction', DraftPredictionInput, 'deadline', { title: 'A', statement: 'B' }],
  ['edit of a prediction', EditPredictionInput, 'deadline', edited],
  ['status of a question', AssignStatusInput, 'asOf', { status: 'open', basis: 'So it is.' }],
  ['resolution', ProposeResolutionInput, 'effective', { outcome: 'refuted', rationale: 'So.' }],
]

const sources = import.meta.glob('../../../app/domain/*/input.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

test('no form with a day is left out', () => {
  const said =
    Object.values(sources)
      .join('\n')
      .match(/^ +\w+: day\b/gm) ?? []
  const named = said.map((line) => line.trim().split(':')[0])
  // A field that two forms share stands once in the source.
  expect(named).toHaveLength(7)
  expect(new Set(FORMS.map(([, , field]) => field))).toEqual(new Set(named))
})

test.each(FORMS)('%s: a day is read as it is pasted', (_, schema, field, besides) => {
  const read = SPELLINGS.map((typed) => {
    const form = new FormData()
    for (const [name, text] of Object.entries({ ...besides, [field]: typed })) form.set(name, text)
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return [typed, submission.error]
    return [typed, (submission.value as Record<string, unknown>)[field]]
  })
  const day = new Date('2026-03-14T00:00:00Z')
  expect(read).toEqual(SPELLINGS.map((typed) => [typed, day]))
})

test('a page that is asked as of a day reads it in the same ways', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  const read = SPELLINGS.map((typed) => startOf(readDayQuery(typed, now).day).toISOString())
  expect(read).toEqual(SPELLINGS.map(() => '2026-03-14T00:00:00.000Z'))
})
