import { areSame, fill, identityOf, type Values, valuesOf } from './form-fields.ts'

type Typed = { form: HTMLFormElement; identity: string; values: Values }

/**
 * Keeps what is typed before the framework takes the page over. The answer ends that: it puts back what
 * is not there any more, and says which forms somebody has typed in.
 */
export function keepEarlyTyping(page: Document): () => ReadonlySet<HTMLFormElement> {
  const typed = new Map<HTMLFormElement, Typed>()
  const guarded = new Map<HTMLTextAreaElement, string>()
  const remember = (form: HTMLFormElement) => {
    typed.set(form, { form, identity: identityOf(form), values: valuesOf(form) })
    for (const area of form.querySelectorAll('textarea')) guard(area, guarded)
  }
  for (const form of page.forms)
    if (!areSame(valuesOf(form), valuesOf(form, 'made'))) remember(form)
  const touched = new Set(isFreshlyOpened() ? typed.keys() : [])
  const hear = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest('form') : null
    if (!form) return
    remember(form)
    touched.add(form)
  }
  page.addEventListener('input', hear, true)
  return () => {
    page.removeEventListener('input', hear, true)
    for (const [area, made] of guarded) area.defaultValue = made
    return new Set([...typed.values()].flatMap((one) => putBack(page, one, touched.has(one.form))))
  }
}

/** React gives a text area its first text anew, whatever was typed, where that is its content still. */
function guard(area: HTMLTextAreaElement, guarded: Map<HTMLTextAreaElement, string>): void {
  if (area.value === area.defaultValue) return
  if (!guarded.has(area)) guarded.set(area, area.defaultValue)
  area.defaultValue = area.value
}

/** A form that was made anew meanwhile is found by what it is. */
function putBack(
  page: Document,
  { form, identity, values }: Typed,
  isTouched: boolean,
): HTMLFormElement[] {
  const present = form.isConnected
    ? form
    : [...page.forms].find((other) => identityOf(other) === identity)
  if (present && !areSame(valuesOf(present), values)) fill(present, values)
  return present && isTouched ? [present] : []
}

/** After Back and a reload the browser itself fills forms in, with what may be stored long since. */
function isFreshlyOpened(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
}
