import katex, { __parse } from 'katex'
import { allowBareScripts } from '#app/markup/bare-scripts.ts'
import { escapeHtml } from '#app/markup/escape.ts'
import {
  COST_OF_HINT,
  COST_PER_FOREIGN_LETTER,
  COST_PER_FORMULA,
  DOCUMENT_COST,
  HTML_PER_UNIT,
  MAX_EXPANSIONS,
  MAX_HINTS,
  MAX_MATH_HTML,
  MAX_TEX_SIZE,
  READING_PER_UNIT,
} from '#app/markup/limits.ts'
import { FormulaTooComplex, MacroMeter } from '#app/markup/macro-meter.ts'
import { mathText } from '#app/markup/math-text.ts'
import type { TexError } from '#app/markup/render-types.ts'
import { refuseTex } from '#app/markup/tex-guards.ts'
import { nearestCommand } from '#app/markup/tex-hint.ts'
import { staysInPlace } from '#app/markup/tex-lengths.ts'
import { markupWords as words } from '#messages/markup.ts'

export type Formula = { html: string; plain: string; error?: string }

const FOREIGN = /[^\0-\x7f]/gu
const OPTIONS = {
  trust: false,
  strict: 'ignore',
  throwOnError: true,
  maxExpand: MAX_EXPANSIONS,
  maxSize: MAX_TEX_SIZE,
  output: 'htmlAndMathml',
  // A definition holds for the rest of its text.
  globalGroup: true,
} as const

allowBareScripts()

/** Sets the formulas of one text, with that text's own copy of the macros and within its budget. */
export class Typesetter {
  readonly errors: TexError[] = []
  exhausted = false
  #macros: Record<string, string>
  #meter: MacroMeter
  #known = new Map<string, Formula>()
  #spent = 0
  #size = 0
  #hints = 0

  constructor(macros: Record<string, string>) {
    this.#macros = macros
    this.#meter = new MacroMeter(macros)
  }

  set(source: string, display: boolean): Formula {
    const key = `${display}${source}`
    const known = this.#known.get(key)
    const formula =
      this.#size > MAX_MATH_HTML ? this.#tooMuch(source) : (known ?? this.#setNew(source, display))
    this.#size += formula.html.length
    if (known === undefined && this.#meter.defines) this.#known.clear()
    else this.#known.set(key, formula)
    if (formula.error !== undefined) this.errors.push({ source, message: formula.error })
    return formula
  }

  /** The same formula within a line, for an excerpt; its errors were reported before. */
  again(source: string): string {
    return (this.#known.get(`false${source}`) ?? this.#setNew(source, false)).html
  }

  #setNew(source: string, display: boolean): Formula {
    const refusal = refuseTex(source)
    if (refusal !== null) return failed(source, words[refusal])
    // A letter of TeX costs about one unit, which is known for certain only afterwards.
    if (this.#spent + source.length > DOCUMENT_COST) return this.#tooMuch(source)
    this.#meter.start()
    try {
      this.#meter.charge((source.match(FOREIGN)?.length ?? 0) * COST_PER_FOREIGN_LETTER)
      return this.#katex(source, display)
    } catch (error) {
      return failed(source, this.#explain(error))
    } finally {
      this.#spent += this.#meter.cost / READING_PER_UNIT + COST_PER_FORMULA
    }
  }

  #tooMuch(source: string): Formula {
    this.exhausted = true
    return failed(source, words.tooMuchMath)
  }

  #katex(source: string, display: boolean): Formula {
    const before = this.#meter.snapshot()
    const options = { ...OPTIONS, displayMode: display, macros: this.#meter.table }
    const html = katex.renderToString(source, options)
    this.#spent += html.length / HTML_PER_UNIT
    if (this.#meter.moves) this.#meter.charge(COST_PER_FORMULA)
    if (this.#meter.moves && !staysInPlace(__parse(source, { ...options, macros: before }))) {
      return failed(source, words.formulaLength)
    }
    return {
      html: display ? scrollable(html, words.displayMath) : html,
      plain: mathText(html),
    }
  }

  #explain(error: unknown): string {
    if (error instanceof FormulaTooComplex) return words.formulaComplex
    if (error instanceof RangeError) return words.formulaDeep
    if (!(error instanceof katex.ParseError)) return String(error)
    const unknown = /^Undefined control sequence: (\\.+)$/.exec(error.rawMessage)?.[1]
    if (unknown === undefined || ++this.#hints > MAX_HINTS) return error.rawMessage
    this.#spent += COST_OF_HINT
    const name = nearestCommand(unknown, this.#macros)
    if (name === null) return error.rawMessage
    return `${error.rawMessage}. ${words.didYouMean(name)}`
  }
}

function failed(source: string, message: string): Formula {
  const html = `<span class="tex-error"><code>${escapeHtml(source)}</code><small>${escapeHtml(message)}</small></span>`
  return { html, plain: source, error: message }
}

function scrollable(html: string, label: string): string {
  const attributes = `tabindex="0" role="group" aria-label="${escapeHtml(label)}"`
  return html.replace('<span class="katex-display">', `<span class="katex-display" ${attributes}>`)
}
