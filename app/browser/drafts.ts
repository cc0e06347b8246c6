import { SENT_COOKIE } from '#app/domain/form/sent.ts'
import { signOutPath } from '#app/domain/paths/person.ts'
import { type Draft, draftsOf, makeRoom } from './draft-store.ts'
import {
  addressOf,
  areSame,
  hidden,
  identityOf,
  keepsText,
  type Values,
  valuesOf,
} from './form-fields.ts'
import { isReturned, offer, putBack } from './restore-draft.ts'

const PAUSE_MS = 400

/**
 * Keeps what is typed into the forms of somebody signed in, in this browser, until it is stored or
 * thrown away: through Back, a reload, a closed tab, an ended session and a site that cannot be reached.
 */
export function keepDrafts(page: Document, typedIn: ReadonlySet<HTMLFormElement>): void {
  makeRoom()
  const kept = new WeakMap<HTMLFormElement, Kept>()
  let isOpening = true
  const each = (work: (form: HTMLFormElement, as: Kept) => void) => {
    forgetStored()
    for (const form of page.querySelectorAll('form')) {
      const as = kept.get(form) ?? begin(form, { touched: typedIn.has(form), isOpening })
      if (as) kept.set(form, as)
      if (as) work(form, as)
    }
  }
  const look = () => each(() => undefined)
  look()
  isOpening = false
  new MutationObserver(soon(look, 0)).observe(page.body, { childList: true, subtree: true })
  const saveSoon = soon(() => each(save), PAUSE_MS)
  if (typedIn.size > 0) saveSoon()
  const typed = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest('form') : null
    const as = form && kept.get(form)
    if (as) as.touched = true
    saveSoon()
  }
  page.addEventListener('input', typed)
  page.addEventListener('change', typed)
  hearLeaving(page, () => each(save))
  addEventListener('pageshow', look)
  hearSending(page, (form) => {
    each(save)
    if (form.getAttribute('action') === signOutPath()) {
      draftsOf(accountHere()).removeAll()
      each((_, as) => Object.assign(as, { touched: false }))
    }
    const as = kept.get(form)
    if (as) sending(form, as)
  })
}

/** Before the framework takes the form away, which can be sooner than any pause. */
function hearLeaving(page: Document, act: () => void): void {
  const hear = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a')) act()
  }
  page.addEventListener('click', hear, true)
  addEventListener('popstate', act, true)
  addEventListener('pagehide', act)
}

/** Before the framework hears of it, which sends the form and may take it away. */
function hearSending(page: Document, act: (form: HTMLFormElement) => void): void {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLFormElement) act(target)
  }
  page.addEventListener('submit', hear, true)
}

type Kept = {
  account: string
  identity: string
  made: Values
  /** Whether somebody has typed here; what the browser itself brought back may be stored long since. */
  touched: boolean
  /** What was sent last, which is not kept again once it is stored. */
  sent: Values | null
  /** An earlier draft that has not been asked for; it is kept beside what is typed now. */
  earlier: Draft | null
}

const accountHere = (): string => document.documentElement.dataset.account ?? ''

type Opening = {
  touched: boolean
  /** The page has just been taken over: somebody may be quicker than that. */
  isOpening: boolean
}

/** A form that is seen for the first time: what was typed into it before comes back. */
function begin(form: HTMLFormElement, { touched, isOpening }: Opening): Kept | null {
  const account = accountHere()
  if (account === '' || !keepsText(form)) return null
  const made = valuesOf(form, 'made')
  const identity = identityOf(form)
  const kept: Kept = { account, identity, made, touched, sent: null, earlier: null }
  const draft = draftsOf(account).read(identity)
  if (draft && areSame(draft.values, made)) draftsOf(account).remove(identity)
  else if (draft) restore(form, draft, { kept, isOpening })
  return kept
}

type Restored = { kept: Kept; isOpening: boolean }

/** What somebody is typing goes before what they typed once: that waits until it is asked for. */
function restore(form: HTMLFormElement, draft: Draft, { kept, isOpening }: Restored): void {
  const present = valuesOf(form)
  if (isReturned(form) || areSame(present, draft.values)) return
  const forget = () => draftsOf(kept.account).remove(kept.identity)
  const isTyping =
    !areSame(present, kept.made) || (isOpening && form.contains(document.activeElement))
  const later = isTyping ? draft : draft.earlier
  if (!isTyping) putBack(form, draft, { before: kept.made, forget })
  if (!later) return
  kept.earlier = later
  offer(form, later, () => {
    kept.earlier = null
    const stored = draftsOf(kept.account).read(kept.identity)
    if (!stored?.earlier) return kept.touched ? undefined : forget()
    draftsOf(kept.account).write(kept.identity, { ...stored, earlier: null })
  })
}

function save(form: HTMLFormElement, kept: Kept): void {
  const { account, identity, made, sent, earlier } = kept
  if (!kept.touched) return
  const values = valuesOf(form)
  const drafts = draftsOf(account)
  const before = drafts.read(identity)
  if (areSame(values, made)) {
    // A form that came back from the server is made of what was typed.
    if (!isReturned(form) && !earlier && before?.sentTo === null) drafts.remove(identity)
    return
  }
  if (areSame(before?.values ?? sent ?? made, values)) return
  const base = hidden(form, 'base')?.value ?? null
  drafts.write(identity, { at: Date.now(), base, values, sentTo: null, earlier })
}

function sending(form: HTMLFormElement, kept: Kept): void {
  const base = hidden(form, 'base')?.value ?? null
  kept.sent = valuesOf(form)
  const { sent: values, earlier } = kept
  const draft = { at: Date.now(), base, values, sentTo: addressOf(form), earlier }
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
