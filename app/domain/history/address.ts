import { HISTORY_KINDS, type HistoryKind } from './groups.ts'

/** What the address of the history asks for. */
export type HistoryQuery = { kind: HistoryKind; area: string | null; on: string | null }

const LONGEST = 100

/** Reads the address. Without a kind that is known, questions are meant. */
export function readHistoryAddress(params: URLSearchParams): HistoryQuery {
  const typed = (name: string) => params.get(name)?.trim().slice(0, LONGEST) || null
  return {
    kind: HISTORY_KINDS.find((kind) => kind === params.get('kind')) ?? 'question',
    area: typed('area'),
    on: typed('on'),
  }
}

/** The query string of an address, in one order. */
export function historyQuery({ kind, area, on }: HistoryQuery): string {
  const params = new URLSearchParams({ kind })
  if (area) params.set('area', area)
  if (on) params.set('on', on)
  return params.toString()
}
