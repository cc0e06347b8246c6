import { expect, test } from 'vitest'
import { changesWhatHangs } from '#app/domain/wanted/hanging.ts'

test.each([
  ['question', 'proposed', 'open', false],
  ['question', 'draft', 'proposed', true],
  ['question', 'open', 'partially-answered', false],
  ['question', 'open', 'answered-negative', true],
  ['question', 'partially-answered', 'answered-affirmative', true],
  ['question', 'answered-other', 'open', true],
  ['question', 'open', 'merged', true],
  ['question', 'ill-posed', 'declined', false],
  ['claim', 'untested', 'supported', false],
  ['claim', 'supported', 'retracted', true],
  ['claim', 'challenged', 'superseded', true],
  ['prediction', 'registered', 'confirmed', false],
  ['experiment', 'planned', 'reported', false],
] as const)(
  'a %s that goes from %s to %s changes what hangs on predictions: %s',
  (kind, from, to, does) => {
    expect(changesWhatHangs({ kind, from, to })).toBe(does)
  },
)
