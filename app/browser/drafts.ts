import { SENT_COOKIE } from '#app/domain/form/sent.ts'
import { signOutPath } from '#app/domain/paths/person.ts'
import { keptWords } from '#messages/kept.ts'
import { type Draft, draftsOf, makeRoom } from './draft-store.ts'
import {
  addressOf,
  areSame,
  fill,
  hidden,
  identityOf,
  keepsText,
  type Values,
  valuesOf,
} from './form-fields.ts'
import { keptLine, momentOf } from './kept-line.ts'

const PAUSE_MS = 400
/** Where the server shows a form again as it was typed. */
const GIVEN_BACK = '.problem-summary, .conflict, .previews'
const words = keptWords.draft

/**
 * Keeps what is typed into the forms of somebody signed in, in this browser, until it is stored or
 * thrown away: through Back, a reload, a closed tab, an ended session and a site that cannot be reached.
 */
export function keepDrafts(page: Document): void {
  makeRoom()
  const kept = new WeakMap<HTMLFormElement, Kept>()
  let isOpening = true
  const each = (work: (form: HTMLFormElement, as: Kept) => void) => {
    forgetStored()
    for (const form of page.querySelectorAll('form')) {
      const as = kept.get(form) ?? begin(form, isOpening)
      if (as) kept.set(form, as)
      if (as) work(form, as)
    }
  }
  const look = () => each(() => undefined)
  look()
  isOpening = false
  new MutationObserver(soon(look, 0)).observe(page.body, { childList: true, subtree: true })
  const saveSoon = soon(() => each(save), PAUSE_MS)
  const typed = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest('form') : null
    const as = form && kept.get(form)
    if (as) as.touched = true
    saveSoon()
  }
  page.addEventListener('input', typed)
  page.addEventListener('change', typed)
  addEventListener('pagehide', () => each(save))
  addEventListener('pageshow', look)
  // Before the framework hears of it, which sends the form and may take it away.
  page.addEventListener(
    'submit',
    ({ target }) => {
      if (!(target instanceof HTMLFormElement)) return
      if (target.getAttribute('action') === signOutPath()) {
        draftsOf(accountHere()).removeAll()
        each((_, as) => Object.assign(as, { touched: false }))
      }
      const as = kept.get(target)
      if (as) sending(target, as)
    },
    true,
  )
}

type Kept = {
  account: string
  identity: string
  made: Values
  /** Whether somebody has typed here; what the browser itself brought back may be stored long since. */
  touched: boolean
  /** What was sent last, which is not kept again once it is stored. */
  sent: Values | null
}

const accountHere = (): string => document.documentElement.dataset.account ?? ''

/** A form that is seen for the first time: what was typed into it before comes back. */
function begin(form: HTMLFormElement, isOpening: boolean): Kept | null {
  const account = accountHere()
  if (account === '' || !keepsText(form)) return null
  const made = valuesOf(form, 'made')
  const kept = { account, identity: identityOf(form), made, touched: false, sent: null }
  const draft = draftsOf(account).read(kept.identity)
  if (draft && areSame(draft.values, made)) draftsOf(account).remove(kept.identity)
  else if (draft && !isTyped(form, draft)) {
    // Somebody was faster than the page's scripts: nothing is put in under their hands.
    const isHeld = isOpening && form.contains(document.activeElement)
    if (isHeld || !areSame(valuesOf(form), made)) offer(form, draft, kept)
    else restore(form, draft, kept)
  }
  return kept
}

/** What the server gave back was typed last. */
const isTyped = (form: HTMLFormElement, draft: Draft): boolean =>
  form.querySelector(GIVEN_BACK) !== null || areSame(valuesOf(form), draft.values)

function offer(form: HTMLFormElement, draft: Draft, kept: Kept): void {
  const line = keptLine(words.found(momentOf(draft.at)), [
    {
      word: words.putBack,
      act: () => {
        line.remove()
        restore(form, draft, kept)
      },
    },
    {
      word: words.discard,
      act: () => {
        line.remove()
        const drafts = draftsOf(kept.account)
        if (drafts.read(kept.identity)?.at === draft.at) drafts.remove(kept.identity)
      },
    },
  ])
  form.prepend(line)
}

function restore(form: HTMLFormElement, draft: Draft, { account, identity }: Kept): void {
  const before = valuesOf(form)
  const base = hidden(form, 'base')
  const presentBase = base?.value ?? null
  fill(form, draft.values)
  // The text belongs to the revision that it was begun from: what came between is then shown.
  if (base && draft.base !== null) base.value = draft.base
  const line = keptLine(words.restored(momentOf(draft.at)), [
    {
      word: words.discard,
      act: () => {
        draftsOf(account).remove(identity)
        fill(form, before)
        if (base && presentBase !== null) base.value = presentBase
        line.remove()
      },
    },
  ])
  form.prepend(line)
}

function save(form: HTMLFormElement, { account, identity, made, touched, sent }: Kept): void {
  if (!touched) return
  const values = valuesOf(form)
  const drafts = draftsOf(account)
  const before = drafts.read(identity)
  if (areSame(values, made)) {
    // A form that came back from the server is made of what was typed.
    if (!form.querySelector(GIVEN_BACK) && before?.sentTo === null) drafts.remove(identity)
    return
  }
  if (areSame(before?.values ?? sent ?? made, values)) return
  const base = hidden(form, 'base')?.value ?? null
  drafts.write(identity, { at: Date.now(), base, values, sentTo: null })
}

function sending(form: HTMLFormElement, kept: Kept): void {
  const base = hidden(form, 'base')?.value ?? null
  kept.sent = valuesOf(form)
  const draft = { at: Date.now(), base, values: kept.sent, sentTo: addressOf(form) }
  draftsOf(kept.account).write(kept.identity, draft)
}

/** The site says by a cookie where a form was sent that has done its work: its draft may go. */
function forgetStored(): void {
  const found = new RegExp(`(?:^|; )${SENT_COOKIE}=([^;]*)`).exec(document.cookie)?.[1]
  if (found === undefined) return
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the store for cookies is not in all browsers
  document.cookie = `${SENT_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax${secure}`
  draftsOf(accountHere()).removeAll(decodeURIComponent(found))
}

/** Calls once, after a pause in which nothing else asked. */
function soon(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, pause)
  }
}
