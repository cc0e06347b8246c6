import { expect, test } from 'vitest'
import type { Rule } from '#app/domain/prediction/decision-rule.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'
import { settledBy } from '#tests/support/factories/settled.ts'

const show = (name: string, run: () => unknown) => {
  const t = performance.now()
  const r = run()
  console.log(name, (performance.now() - t).toFixed(0), 'ms', JSON.stringify(r))
}
const rule = (groupsAtLeast: number) => ({ level: 0.95, groupsAtLeast, reanalysesDecide: false })
test('x', () => {
  show('nothing', () => settledBy([], termsWith(within(0.116, 0.166))))
  show('nothing again', () => settledBy([], termsWith(within(0.116, 0.166))))
  show('one', () => settledBy([measuredAs('a', 0.27, 0.04)], termsWith(within(0.23, 0.28))))
  show('one half', () => settledBy([measuredAs('a', 0.44, 0.01)], termsWith(within(0.45, null))))
  show('bound', () => settledBy([measuredAs('a', 0.45, 0.01)], termsWith(within(0.45, null))))
  show('two', () =>
    settledBy(
      [measuredAs('a', 0.5, 0.03), measuredAs('b', 0.52, 0.05)],
      termsWith(within(0.45, 0.55)),
    ),
  )
  show('three scatter', () =>
    settledBy(
      [measuredAs('a', 0.28, 0.02), measuredAs('b', 0.37, 0.02), measuredAs('c', 0.31, 0.04)],
      termsWith(within(0.3, 0.33)),
    ),
  )
  show('disagree', () =>
    settledBy(
      ['a', 'b', 'c']
        .map((i) => measuredAs(i, 0, 0.002))
        .concat(['d', 'e', 'f'].map((i) => measuredAs(i, 1, 0.002))),
      termsWith(within(0.05, 0.95)),
    ),
  )
  show('rule', () =>
    settledBy([measuredAs('a', 0.5, 0.01)], termsWith(within(0.45, 0.55), { rule: rule(3) })),
  )
  show('rule5', () =>
    settledBy([measuredAs('a', 0.5, 0.01)], termsWith(within(0.45, 0.55), { rule: rule(6) })),
  )
  show('rivals', () =>
    settledBy([], termsWith(within(0.531, 0.611)), { rivals: [within(0.343, 0.423)] }),
  )
  show('ten', () =>
    settledBy(
      Array.from({ length: 10 }, (_, i) => measuredAs(`${i}`, 0.5 + 0.02 * Math.sin(i * 3), 0.03)),
      termsWith(within(0.49, 0.51)),
    ),
  )
})
