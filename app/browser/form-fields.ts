import { isSecretField, sentTo } from '#app/domain/form/sent.ts'

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
export type Values = [name: string, value: string][]

const UNTYPED = /^(hidden|password|file|submit|button|reset|image)$/

/** Hidden fields that tell the forms of one address apart; the others are the machine's. */
const TELLING = ['parentId', 'way', 'intent']

/** What somebody types or chooses in a form: no secrets, no files, nothing that the page put there. */
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      isControl(element) &&
      element.name !== '' &&
      !UNTYPED.test(element.type) &&
      !isSecretField(element.name),
  )

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement

/** A form with text to lose: sent to this site, and without a password, which nobody keeps. */
export const keepsText = (form: HTMLFormElement): boolean =>
  // The property of that name would be a field, where a form has one.
  form.getAttribute('method')?.toLowerCase() === 'post' &&
  !form.querySelector('input[type=password]') &&
  controlsOf(form).some((control) => isText(control))

const isText = (control: Control): boolean =>
  control instanceof HTMLTextAreaElement ||
  (control instanceof HTMLInputElement && !isChoice(control))

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)

/** Where a form is sent. */
export const addressOf = (form: HTMLFormElement): string =>
  sentTo(new URL(form.getAttribute('action') ?? location.href, location.href))

/** What is the same each time that the form is opened, and differs from all other forms. */
export function identityOf(form: HTMLFormElement): string {
  const told = TELLING.map((name) => hidden(form, name)?.value ?? '')
  return [addressOf(form), ...told].join('|')
}

export const hidden = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)

/** The values of a form as they stand, or as it was made. */
export const valuesOf = (form: HTMLFormElement, as: 'now' | 'made' = 'now'): Values =>
  controlsOf(form).flatMap((control): Values => {
    if (isChoice(control)) {
      const chosen = as === 'now' ? control.checked : control.defaultChecked
      return chosen ? [[control.name, control.value]] : []
    }
    return [[control.name, as === 'now' ? control.value : madeValue(control)]]
  })

function madeValue(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  const options = [...control.options]
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? ''
}

export const areSame = (a: Values, b: Values): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Puts values into a form and tells whoever listens, as if they had been typed. */
export function fill(form: HTMLFormElement, values: Values): void {
  const left = [...values]
  for (const control of controlsOf(form)) {
    const at = left.findIndex(
      ([name, value]) => name === control.name && (!isChoice(control) || value === control.value),
    )
    const [found] = at < 0 ? [] : left.splice(at, 1)
    if (isChoice(control)) choose(control, found !== undefined)
    else if (found && found[1] !== control.value) write(control, found[1])
  }
}

/** React keeps its own note of a value that is set through the element, and then hears no change. */
function write(control: Control, value: string): void {
  const prototype = Object.getPrototypeOf(control)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

function choose(control: HTMLInputElement, chosen: boolean): void {
  if (control.checked !== chosen && (chosen || control.type === 'checkbox')) control.click()
}
