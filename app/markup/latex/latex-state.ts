import type { TextMacro } from '#app/markup/latex/text-macros.ts'

/** What a text has numbered and named so far. */
export type Target = {
  /** As it is shown where it is referred to: `2`, `3a`. */
  number: string
  kind: string
  /** Id in the page, without the prefix of the text. */
  id: string
}

/** The counters, labels and environments of one text. */
export class LatexState {
  readonly labels = new Map<string, Target>()
  /** Environments that the text itself declares by `\newtheorem`, with their title. */
  readonly theorems = new Map<string, string>()
  /** What names stand for in sentences, from where the text defines them. */
  readonly macros = new Map<string, TextMacro>()
  /** How deep a name stands in what another stands for, and how much all of them became. */
  expanding = 0
  expanded = 0
  /** Above 0 while the inside of an environment is parsed. */
  depth = 0
  citations = 0
  #counts = new Map<string, number>()
  #part = 0
  #parts = false
  #partsId: string | undefined

  next(kind: string): string {
    const inParts = kind === 'equation' && this.#parts
    if (inParts) return `${this.#counts.get(kind)}${String.fromCharCode(97 + (this.#part++ % 26))}`
    const number = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, number)
    return String(number)
  }

  /** Inside `subequations`, 2a and 2b share the number 2. */
  beginParts(): string {
    const number = this.next('equation')
    this.#part = 0
    this.#parts = true
    return number
  }

  /** The first formula inside is where a reference to all of them leads. */
  partsId(id: string): string {
    this.#partsId = id
    return id
  }

  takePartsId(): string | undefined {
    const id = this.#partsId
    this.#partsId = undefined
    return id
  }

  endParts(): void {
    this.#parts = false
  }

  /** The first to take a name keeps it. */
  label(name: string, target: Target): void {
    if (!this.labels.has(name) && this.labels.size < MAX_LABELS) this.labels.set(name, target)
  }
}

const MAX_LABELS = 1_000
