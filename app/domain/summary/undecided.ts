import { counts } from '#app/domain/verdict/attached.ts'
import { outcomeOf, USUAL_POOL } from '#app/domain/verdict/outcome.ts'
import { sideOf } from '#app/domain/verdict/side.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import type { JudgedBasis } from './basis.ts'
import { type Figure, figureOf } from './figure.ts'
import { combinedFigure, experimentsOf, figuresOf, measureOf } from './groups.ts'
import type { JudgedMessage, SummaryCamp } from './prediction-message.ts'

/** The data that made the prediction, and whether they would support it. */
export function madeFromMessage({ attached, terms, unit }: JudgedBasis): JudgedMessage {
  const made = attached.filter((one) => one.inSample && counts(one))
  const own = outcomeOf(made, terms, USUAL_POOL)
  return {
    key: 'made-from',
    groups: own.groups.length,
    agree: own.verdict.verdict === 'supports',
    figure: combinedFigure({ assessment: own, terms, unit }),
  }
}

/** How many groups are missing by the rule, and where those that are there lie together. */
export function tooFewMessage(basis: JudgedBasis): JudgedMessage {
  const { assessment, terms, unit, reason } = basis
  const counted = assessment.groups.length
  return {
    key: 'too-few',
    missing: reason.count,
    counted,
    asked: counted + reason.count,
    side: sideOf(assessment.verdict.interval, terms.region),
    figure: combinedFigure(basis),
    region: terms.region,
    unit,
  }
}

const SIDES = ['above', 'in', 'below'] as const

/** Those that decide by themselves and oppose one another, by their sides. */
export function disagreeMessage(basis: JudgedBasis): JudgedMessage {
  const { groups } = basis.assessment
  const camps = SIDES.flatMap((side): SummaryCamp[] => {
    const there = groups.filter(({ strict }) => strict === side)
    if (there.length === 0) return []
    const figures = figuresOf(there, measureOf(basis)).toSorted((a, b) => a.value - b.value)
    return [
      {
        side,
        groups: there.length,
        low: figures[0] ?? null,
        high: figures.at(-1) ?? null,
        experiments: experimentsOf(there, basis),
      },
    ]
  })
  return { key: 'disagree', camps }
}

const MOST_ANALYSES = 3

/** The first group whose analyses disagree, what they are together, and what one of them alone would say. */
export function analysesMessage(basis: JudgedBasis): JudgedMessage {
  const { assessment, attached, terms, unit, reason } = basis
  const group = assessment.groups.find(({ disagree, side }) => disagree && side === 'open')
  if (!group || group.y === null || group.v === null) return { key: 'unjudged', reason }
  const members = attached.filter(({ id }) => group.members.includes(id))
  const measure = measureOf(basis)
  const figures = members
    .slice(0, MOST_ANALYSES)
    .map(({ estimate }): Figure => ({ ...measure, value: estimate.value, error: estimate.se }))
  const alone = members.map(({ estimate }) => judge(estimate, terms).verdict)
  const place = alone.findIndex((verdict) => verdict !== 'inconclusive')
  const verdict = alone[place]
  const would = verdict && verdict !== 'inconclusive' && assessment.groups.length === 1
  return {
    key: 'analyses',
    count: members.length,
    figures,
    combined: figureOf(group.y, Math.sqrt(group.v), measure),
    would: would ? { place, verdict } : null,
    region: terms.region,
    unit,
  }
}
