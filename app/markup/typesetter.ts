import katex, { __parse } from 'katex'
import { escapeHtml } from '#app/markup/escape.ts'
import type { RenderLabels } from '#app/markup/labels.ts'
import {
  COST_PER_FORMULA,
  DOCUMENT_COST,
  MAX_EXPANSIONS,
  MAX_MATH_HTML,
  MAX_TEX_SIZE,
} from '#app/markup/limits.ts'
import { FormulaTooComplex, MacroMeter } from '#app/markup/macro-meter.ts'
import { mathText } from '#app/markup/math-text.ts'
import type { TexError } from '#app/markup/render-types.ts'
import { refuseTex } from '#app/markup/tex-guards.ts'
import { nearestCommand } from '#app/markup/tex-hint.ts'
import { staysInPlace } from '#app/markup/tex-lengths.ts'

export type Formula = { html: string; plain: string; error?: string }

const CHANGES_MACROS = /\\(?:gdef|xdef|global|let|futurelet)(?![a-zA-Z])/
const OPTIONS = {
  trust: false,
  strict: 'ignore',
  throwOnError: true,
  maxExpand: MAX_EXPANSIONS,
  maxSize: MAX_TEX_SIZE,
  output: 'htmlAndMathml',
} as const

/** Sets the formulas of one text, with that text's own copy of the macros and within its budget. */
export class Typesetter {
  readonly errors: TexError[] = []
  exhausted = false
  #macros: Record<string, string>
  #meter: MacroMeter
  #labels: RenderLabels
  #known = new Map<string, Formula>()
  #spent = 0
  #size = 0
  #hints = 3

  constructor(macros: Record<string, string>, labels: RenderLabels) {
    this.#macros = macros
    this.#meter = new MacroMeter(macros)
    this.#labels = labels
  }

  set(source: string, display: boolean): Formula {
    const key = `${display}${source}`
    const known = this.#known.get(key)
    const formula = known ?? this.#setNew(source, display)
    this.#size += formula.html.length
    if (known === undefined) this.#known.set(key, formula)
    if (CHANGES_MACROS.test(source)) this.#known.clear()
    if (formula.error !== undefined) this.errors.push({ source, message: formula.error })
    return formula
  }

  /** The same formula within a line, for an excerpt; its errors were reported before. */
  again(source: string): string {
    return (this.#known.get(`false${source}`) ?? this.#setNew(source, false)).html
  }

  #setNew(source: string, display: boolean): Formula {
    const refusal = refuseTex(source)
    if (refusal !== null) return failed(source, this.#labels[refusal])
    if (this.#spent > DOCUMENT_COST || this.#size > MAX_MATH_HTML) {
      this.exhausted = true
      return failed(source, this.#labels.tooMuchMath)
    }
    this.#meter.start()
    try {
      return this.#katex(source, display)
    } catch (error) {
      return failed(source, this.#explain(error))
    } finally {
      this.#spent += this.#meter.cost + COST_PER_FORMULA
    }
  }

  #katex(source: string, display: boolean): Formula {
    const before = this.#meter.snapshot()
    const options = { ...OPTIONS, displayMode: display, macros: this.#meter.table }
    const html = katex.renderToString(source, options)
    this.#meter.charge(html.length / 500)
    if (this.#meter.moves) this.#meter.charge(COST_PER_FORMULA)
    if (this.#meter.moves && !staysInPlace(__parse(source, { ...options, macros: before }))) {
      return failed(source, this.#labels.formulaLength)
    }
    return {
      html: display ? scrollable(html, this.#labels.displayMath) : html,
      plain: mathText(html),
    }
  }

  #explain(error: unknown): string {
    if (error instanceof FormulaTooComplex) return this.#labels.formulaComplex
    if (error instanceof RangeError) return this.#labels.formulaDeep
    if (!(error instanceof katex.ParseError)) return String(error)
    const unknown = /^Undefined control sequence: (\\.+)$/.exec(error.rawMessage)?.[1]
    if (unknown === undefined || this.#hints-- <= 0) return error.rawMessage
    const name = nearestCommand(unknown, this.#macros)
    if (name === null) return error.rawMessage
    return `${error.rawMessage}. ${this.#labels.didYouMean.replace('{name}', name)}`
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
