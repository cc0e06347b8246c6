import { REFUSAL_KINDS, type RefusalKind, type RefusalWhat } from './kinds.ts'

/** A request that is understood and declined. Carries no HTTP; `app/http` maps the kind to a status. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly what: RefusalWhat
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined
  /** Problems by field, as keys of the message catalogue, for `invalid`. */
  readonly fields: Record<string, string[]>

  /** Where to look at what stands in the way. */
  readonly link: string | undefined

  constructor(what: RefusalWhat, extra: RefusalExtra = {}) {
    const kind = REFUSAL_KINDS[what]
    super(`${kind}: ${what}`, { cause: extra.cause })
    this.name = 'Refusal'
    this.kind = kind
    this.what = what
    this.retryAfter = extra.retryAfter
    this.fields = extra.fields ?? {}
    this.link = extra.link
  }
}

type RefusalExtra = {
  retryAfter?: number
  fields?: Record<string, string[]>
  link?: string
  cause?: unknown
}

/** Ends a use case with a refusal. Throws always. */
export function refuse(what: RefusalWhat, extra?: RefusalExtra): never {
  throw new Refusal(what, extra)
}

/** Refuses unless a predicate held. */
export function refuseUnless(holds: boolean, what: RefusalWhat): asserts holds {
  if (!holds) refuse(what)
}

/** Refuses where there is an obstacle. */
export function refuseIf(obstacle: RefusalWhat | null): void {
  if (obstacle) refuse(obstacle)
}
