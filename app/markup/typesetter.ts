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
import { withWideMarked } from '#app/markup/wide-formula.ts'
import { markupWords as words } from '#messages/markup.ts'

/** A formula as it was typed, and as KaTeX is to read it. */
export type Source = { source: string; tex: string; display: boolean; id?: string | undefined }
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

  set(formula: Source): Formula {
    const key = keyOf(formula)
    const known = this.#known.get(key)
    const set =
      this.#size > MAX_MATH_HTML ? this.#tooMuch(formula.source) : (known ?? this.#setNew(formula))
    this.#size += set.html.length
    if (known === undefined && this.#meter.defines) this.#known.clear()
    else this.#known.set(key, set)
    if (set.error !== undefined) this.errors.push({ source: formula.source, message: set.error })
    return set
  }

  /** The same formula within a line, for an excerpt; its errors were reported before. */
  again(formula: Source): string {
    return (this.#known.get(keyOf(formula)) ?? this.#setNew(formula)).html
  }

  /** Reads definitions that stand in the text. Nothing is shown of them but what is wrong. */
  define(source: string): Formula {
    const read = this.#metered(source, () => {
      __parse(source, { ...OPTIONS, macros: this.#meter.table })
      return { html: '', plain: '' }
    })
    if (read.error !== undefined) this.errors.push({ source, message: read.error })
    this.#known.clear()
    return read
  }

  #setNew(formula: Source): Formula {
    return this.#metered(formula.source, () => this.#katex(formula))
  }

  #metered(source: string, read: () => Formula): Formula {
    const refusal = refuseTex(source)
    if (refusal !== null) return failed(source, words[refusal])
    // A letter of TeX costs about one unit, which is known for certain only afterwards.
    if (this.#spent + source.length > DOCUMENT_COST) return this.#tooMuch(source)
    this.#meter.start()
    try {
      this.#meter.charge((source.match(FOREIGN)?.length ?? 0) * COST_PER_FOREIGN_LETTER)
      return read()
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

  #katex({ source, tex, display, id }: Source): Formula {
    const before = this.#meter.snapshot()
    const options = { ...OPTIONS, displayMode: display, macros: this.#meter.table }
    const html = withTags(katex.renderToString(tex, options), tex)
    this.#spent += html.length / HTML_PER_UNIT
    if (this.#meter.moves) this.#meter.charge(COST_PER_FORMULA)
    if (this.#meter.moves && !staysInPlace(__parse(tex, { ...options, macros: before }))) {
      return failed(source, words.formulaLength)
    }
    const shown = tex === source ? html : withTyped(html, source)
    return {
      html: display ? scrollable(shown, words.displayMath, id) : withWideMarked(shown),
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

const keyOf = ({ source, tex, display, id }: Source) => JSON.stringify([display, id, source, tex])

// KaTeX leaves the numbers of rows to a counter of the page in the half for those who do not see.
function withTags(html: string, tex: string): string {
  if (!html.includes('mml-eqn-num')) return html
  const tags = [...tex.matchAll(/\\tag\{([^{}]*)\}/g)].map(([, tag = '']) => escapeHtml(tag))
  return html.replace(/<mtd class ="mml-eqn-num"><\/mtd>/g, () => {
    const tag = tags.shift()
    return tag === undefined ? '<mtd></mtd>' : `<mtd><mtext>(${tag})</mtext></mtd>`
  })
}

/** Who copies a formula gets it as its author typed it. */
function withTyped(html: string, source: string): string {
  const annotation = /(<annotation[^>]*>)[^<]*/
  return html.replace(annotation, (_, open: string) => open + escapeHtml(source))
}

function scrollable(html: string, label: string, id: string | undefined): string {
  const place = id === undefined ? '' : `id="${escapeHtml(id)}" `
  const attributes = `${place}tabindex="0" role="group" aria-label="${escapeHtml(label)}"`
  return html.replace('<span class="katex-display">', `<span class="katex-display" ${attributes}>`)
}
