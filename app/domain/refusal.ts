import type { RefusalWhat } from '#app/messages/en/refusals.ts'

export type { RefusalWhat }

export type RefusalKind =
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'too-many'
  | 'unavailable'

/** A request that is understood and declined. Carries no HTTP; `app/http` maps the kind to a status. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly what: RefusalWhat
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined
  /** Problems by field, as keys of the message catalogue, for `invalid`. */
  readonly fields: Record<string, string[]>

  constructor(kind: RefusalKind, what: RefusalWhat, extra: RefusalExtra = {}) {
    super(`${kind}: ${what}`, { cause: extra.cause })
    this.name = 'Refusal'
    this.kind = kind
    this.what = what
    this.retryAfter = extra.retryAfter
    this.fields = extra.fields ?? {}
  }
}

type RefusalExtra = { retryAfter?: number; fields?: Record<string, string[]>; cause?: unknown }

/** Ends a use case with a refusal. Throws always. */
export function refuse(kind: RefusalKind, what: RefusalWhat, extra?: RefusalExtra): never {
  throw new Refusal(kind, what, extra)
}

/** Refuses unless a predicate held. */
export function refuseUnless(holds: boolean, kind: RefusalKind, what: RefusalWhat): asserts holds {
  if (!holds) refuse(kind, what)
}
