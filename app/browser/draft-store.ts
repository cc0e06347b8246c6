import type { Values } from './form-fields.ts'

/** What somebody had typed into a form and not sent, or sent without an answer. */
export type Draft = {
  at: number
  /** The revision that an edit started from. */
  base: string | null
  values: Values
  /** Where it was sent, once it was; its answer tells whether it may go. */
  sentTo: string | null
  /** One of before that still stood to be asked for. */
  earlier?: Draft | null
}

const PREFIX = 'touchstone-draft'
const DAYS_KEPT = 30
const DAY_MS = 86_400_000
const MOST_DRAFTS = 50
const MOST_LETTERS = 200_000

/**
 * The drafts of one account in this browser. Nothing here ever throws: storage may be refused or full,
 * and then there are no drafts.
 */
export function draftsOf(account: string) {
  const prefix = `${PREFIX}:${account}:`
  return {
    read: (form: string): Draft | null =>
      parsed(attempt(() => localStorage.getItem(prefix + form))),
    remove: (form: string): void => void attempt(() => localStorage.removeItem(prefix + form)),
    write(form: string, draft: Draft): void {
      const text = JSON.stringify(draft)
      if (text.length > MOST_LETTERS) return
      makeRoom(prefix + form)
      attempt(() => localStorage.setItem(prefix + form, text))
    },
    /** Removes all, or those that were sent to an address which has answered that they are stored. */
    removeAll(sentTo?: string): void {
      for (const key of keys())
        if (
          key.startsWith(prefix) &&
          (sentTo === undefined || parsed(localStorage.getItem(key))?.sentTo === sentTo)
        )
          attempt(() => localStorage.removeItem(key))
    },
  }
}

/** Removes what is too old, or unreadable, and the oldest of too many, whoever typed it. */
export function makeRoom(exceptFor?: string): void {
  const now = Date.now()
  const dated = keys()
    .filter((key) => key !== exceptFor)
    .map((key) => ({ key, at: parsed(attempt(() => localStorage.getItem(key)))?.at ?? 0 }))
    .sort((a, b) => b.at - a.at)
  for (const [place, { key, at }] of dated.entries())
    if (place >= MOST_DRAFTS - 1 || now - at > DAYS_KEPT * DAY_MS)
      attempt(() => localStorage.removeItem(key))
}

const keys = (): string[] =>
  attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}:`))) ?? []

function parsed(text: string | null): Draft | null {
  const draft = text === null ? null : attempt(() => JSON.parse(text) as Draft)
  return draft && Array.isArray(draft.values) && typeof draft.at === 'number' ? draft : null
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
