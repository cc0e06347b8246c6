import { expect, test } from 'vitest'
import { experimentFacts } from '#app/domain/experiment/facts.ts'
import { ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { fieldProblems } from '#app/domain/text/input.ts'

const typed = {
  title: 'A sweep over sizes',
  statement: 'Train at six sizes.',
  conditions: 'data = web text',
  codeUrl: 'https://example.org/code',
  codeCommit: 'abc123',
  dataUrl: 'https://example.org/data',
  runStart: '2026-01-02',
  runEnd: '2026-01-05',
  publishedAt: '2026-02-01',
  authors: 'Ada; Bo\nAda\n',
  group: 'north',
  compute: '8 GPU',
  conflicts: 'none',
  aiUse: 'none',
  source: 'arXiv:2203.15556',
  place: 'Table 3',
  replicates: 'E4',
  reanalysisOf: 'E5, E6',
  tests: 'P8',
  preregistered: 'P7',
}

const problems = (over: Record<string, string>) => {
  const read = ReportExperimentInput.safeParse({ ...typed, ...over })
  return read.error ? fieldProblems(read.error) : {}
}

test('an experiment is read as it was typed, each author once', () => {
  expect(ReportExperimentInput.parse(typed)).toMatchObject({
    authors: ['Ada', 'Bo'],
    source: { identity: { identifier: '2203.15556' } },
    replicates: [4],
    reanalysisOf: [5, 6],
    tests: [8],
    preregistered: [7],
    runStart: new Date('2026-01-02'),
    kind: 'original',
    state: 'planned',
  })
})

test.each([
  [{ statement: ' ' }, { statement: ['protocol.missing'] }],
  [{ conditions: 'data' }, { conditions: ['given.line'] }],
  [
    { conditions: Array.from({ length: 200 }, (_, n) => `key${n} = 1`).join('\n') },
    { conditions: ['conditions.many'] },
  ],
  [{ codeUrl: 'javascript:alert(1)' }, { codeUrl: ['address.wrong'] }],
  [{ source: 'somewhere' }, { source: ['reference.wrong'] }],
  [{ state: 'withdrawn' }, { state: ['choice.unknown'] }],
  [
    { authors: Array.from({ length: 201 }, (_, n) => `Person ${n}`).join('\n') },
    { authors: ['authors.many'] },
  ],
])('%j is answered at its field', (over, fields) => {
  expect(problems(over as unknown as Record<string, string>)).toEqual(fields)
})

test('the history of an experiment keeps every fact', () => {
  const { source, ...read } = ReportExperimentInput.parse(typed)
  expect(experimentFacts({ ...read, source: typed.source })).toEqual({
    kind: 'original',
    conditions: 'data = web text',
    code: 'https://example.org/code @ abc123',
    data: 'https://example.org/data',
    runStart: '2026-01-02',
    runEnd: '2026-01-05',
    publishedAt: '2026-02-01',
    authors: 'Ada, Bo',
    group: 'north',
    compute: '8 GPU',
    conflicts: 'none',
    aiUse: 'none',
    source: 'arXiv:2203.15556, Table 3',
    replicates: 'E4',
    reanalysisOf: 'E5, E6',
    tests: 'P8',
    preregistered: 'P7',
  })
})
