import { CLAIM_KINDS } from '#app/domain/claim/kind.ts'
import { CLAIM_STATUSES } from '#app/domain/claim/status.ts'
import { EXPERIMENT_KINDS, EXPERIMENT_STATES } from '#app/domain/experiment/state.ts'
import { type Dueness, isUnregistered, PREDICTION_STATES } from '#app/domain/prediction/state.ts'
import {
  QUESTION_KINDS,
  QUESTION_STATUSES,
  STATUS_GROUPS,
  statusesIn,
} from '#app/domain/question/status.ts'
import { FOOTINGS } from '#app/domain/verdict/footing.ts'
import { VERDICTS } from '#app/domain/verdict/verdict.ts'

export const LISTED_KINDS = ['question', 'claim', 'prediction', 'experiment'] as const
export type ListedKind = (typeof LISTED_KINDS)[number]

/** Facets that only some kinds have, by their name in the address. */
export const OWN_FACETS = ['kind', 'status', 'mark', 'verdict', 'footing', 'state', 'due'] as const
export type OwnFacet = (typeof OWN_FACETS)[number]

type Keys = {
  offered: readonly string[]
  /** Keys an address may also name; each stands for itself. */
  further?: readonly string[]
  /** Keys that stand for several values. */
  groups?: Readonly<Record<string, readonly string[]>>
}

const withoutDraft = (states: readonly string[]) => states.filter((state) => state !== 'draft')

/** What each kind's list can be narrowed to besides area, tag and author. */
const LISTS: Record<ListedKind, Partial<Record<OwnFacet, Keys>>> = {
  question: {
    kind: { offered: QUESTION_KINDS },
    status: {
      offered: STATUS_GROUPS,
      further: withoutDraft(QUESTION_STATUSES),
      groups: Object.fromEntries(STATUS_GROUPS.map((group) => [group, statusesIn(group)])),
    },
  },
  claim: {
    kind: { offered: CLAIM_KINDS },
    // `established` stands beside the derived status, never instead of it.
    status: { offered: withoutDraft(CLAIM_STATUSES).filter((status) => status !== 'established') },
    mark: { offered: ['established'] },
    footing: { offered: FOOTINGS },
  },
  prediction: {
    verdict: { offered: [...VERDICTS, 'untested'] },
    footing: { offered: FOOTINGS },
    state: { offered: PREDICTION_STATES.filter((state) => !isUnregistered(state)) },
    due: {
      offered: ['overdue', 'due', 'later', 'open-ended', 'expired', 'decided'] satisfies Dueness[],
    },
  },
  experiment: {
    kind: { offered: EXPERIMENT_KINDS },
    state: { offered: withoutDraft(EXPERIMENT_STATES) },
  },
}

export const ownFacets = (kind: ListedKind): OwnFacet[] =>
  OWN_FACETS.filter((facet) => LISTS[kind][facet] !== undefined)

export const offeredKeys = (kind: ListedKind, facet: OwnFacet): readonly string[] =>
  LISTS[kind][facet]?.offered ?? []

/** The key as the kind knows it; null for any other. */
export function knownKey(kind: ListedKind, facet: OwnFacet, key: string | null): string | null {
  const keys = LISTS[kind][facet]
  const known = [...(keys?.offered ?? []), ...(keys?.further ?? [])]
  return known.find((candidate) => candidate === key) ?? null
}

/** The stored values a key stands for. */
export const valuesOf = (kind: ListedKind, facet: OwnFacet, key: string): readonly string[] =>
  LISTS[kind][facet]?.groups?.[key] ?? [key]
