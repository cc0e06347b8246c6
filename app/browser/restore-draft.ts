import { keptWords } from '#messages/kept.ts'
import type { Draft } from './draft-store.ts'
import { fill, hidden, type Values, valuesOf } from './form-fields.ts'
import { keptLine, momentOf } from './kept-line.ts'

const words = keptWords.draft

/** A form that came back from the server is made of what was typed. */
export const isReturned = (form: HTMLFormElement): boolean =>
  form.querySelector('.problem-summary, .conflict, .previews') !== null

type Instead = {
  /** What stands in the form, and comes back where the draft is discarded. */
  before: Values
  forget: () => void
}

/** Fills a form with a draft, and says so. */
export function putBack(form: HTMLFormElement, draft: Draft, { before, forget }: Instead): void {
  const base = hidden(form, 'base')
  const presentBase = base?.value ?? null
  fill(form, draft.values)
  // The text belongs to the revision that it was begun from: what came between is then shown.
  if (base && draft.base !== null) base.value = draft.base
  const discard = () => {
    forget()
    fill(form, before)
    if (base && presentBase !== null) base.value = presentBase
    line.remove()
  }
  const line = keptLine(words.restored(momentOf(draft.at)), [{ word: words.discard, act: discard }])
  form.prepend(line)
}

/** Says that there is a draft, and leaves what stands in the form until it is asked for. */
export function offer(form: HTMLFormElement, draft: Draft, answered: () => void): void {
  const end = () => {
    answered()
    line.remove()
  }
  const line = keptLine(words.found(momentOf(draft.at)), [
    {
      word: words.putBack,
      act: () => {
        const before = valuesOf(form)
        end()
        putBack(form, draft, { before, forget: () => undefined })
      },
    },
    { word: words.discard, act: end },
  ])
  form.prepend(line)
}
