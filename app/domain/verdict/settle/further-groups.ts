import { groupOf, type Sidable } from '../group.ts'
import { withStrictSides } from '../groups-in.ts'
import type { Terms } from '../terms.ts'
import { DRAWS } from './clears.ts'
import { drawnEstimate } from './drawn-estimate.ts'
import { type Present, verdictFrom } from './present.ts'
import { seededNormals } from './seeded-normals.ts'

/** About which true mean, with what error and scatter between groups (its square), on the scale. */
export type Drawing = { about: number; error: number; tau2: number }

/** Whether one draw of the further groups decides the prediction. */
export type Decides = (draw: number, drawing: Drawing) => boolean

/**
 * `count` further groups drawn y ~ N(about, error² + τ²) and added to what is there. The draws follow
 * from the seed alone, so that errors are compared on the same ones.
 */
export function furtherGroups(
  present: Present<Sidable>,
  terms: Terms,
  { count, seed }: { count: number; seed: string },
): Decides {
  const normals = seededNormals(`${seed} ${count}`, DRAWS * count)
  const { level } = terms.rule
  const sided = (sidables: readonly Sidable[]) => {
    const k = sidables.length + count
    const there = withStrictSides(sidables, level, k)
    return (further: readonly Sidable[]) => [...there, ...withStrictSides(further, level, k)]
  }
  const all = sided(present.all)
  const fresh = present.fresh && sided(present.fresh)
  return (draw, { about, error, tau2 }) => {
    const spread = Math.sqrt(error * error + tau2)
    const further: Sidable[] = []
    for (let i = 0; i < count; i++) {
      const y = about + spread * (normals[draw * count + i] ?? 0)
      const sidable = drawnGroup(`drawn ${i}`, { y, error }, terms)
      if (sidable) further.push(sidable)
    }
    const groups = { all: all(further), fresh: fresh?.(further) ?? null }
    return verdictFrom(groups, terms) !== 'inconclusive'
  }
}

function drawnGroup(id: string, { y, error }: { y: number; error: number }, terms: Terms) {
  const estimate = drawnEstimate(y, error, terms.scale)
  const alone = { standing: 'counted', inForce: true, group: '', publishedAt: null } as const
  const measured = { id, estimate, ...alone, inSample: false, reanalysis: false, speaks: false }
  return groupOf({ id, by: 'only-one', members: [measured] }, terms)
}
