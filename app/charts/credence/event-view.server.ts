import { msOf } from '#app/charts/time/fit-time.server.ts'
import type { CredenceEvent, EventSign, EventView } from './types.ts'

export function eventView(event: CredenceEvent): EventView {
  const { id, kind, record, href, verdict = null, outcome = null } = event
  return { id, kind, record, href, verdict, outcome, at: msOf(event.at), sign: signOf(event) }
}

function signOf({ kind, verdict, outcome }: CredenceEvent): EventSign {
  switch (kind) {
    case 'reported':
      return verdict ?? 'untested'
    case 'excluded':
      return 'left-out'
    case 'final':
      return outcome ?? 'annulled'
    default:
      return kind
  }
}
