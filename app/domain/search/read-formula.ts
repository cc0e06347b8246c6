import { DOUBLE_STRUCK, TEX_ACCENTS, texSign } from './tex-symbols.ts'

type Macros = Readonly<Record<string, string>>

const PIECE = /\\(?:[a-zA-Z]+\*?[ \t\n]*|[\s\S])|[\s\S]/uy
const NOTHING =
  /^(?:left|right|middle|[bB]igg?[lrm]?|displaystyle|textstyle|scriptstyle|limits|nolimits|nonumber|notag|hfill|hline|allowbreak|nobreak|begin|end|label|tag|phantom|hphantom|vphantom|mathstrut|strut)$/
const SHAPE =
  /^(?:math(?:rm|bf|it|sf|tt|cal|scr|frak|bb|bbm|normal|op|rel|bin|ord|open|close)|text(?:rm|bf|it|sf|tt|normal)?|operatorname|mbox|hbox|boldsymbol|bm|pmb|underline|overbrace|underbrace|boxed|substack|overset|underset|emph|color|textcolor)$/
const WITHOUT_FIRST = /^(?:begin|end|label|tag|phantom|hphantom|vphantom|color|textcolor)$/
const FRACTION = /^[dtc]?frac$/

/** Steps that one formula may take, its macros included, and the longest text of one. */
const MOST_STEPS = 3_000
const LONGEST = 8_000
const DEEPEST = 30

/**
 * A formula as one line of plain characters: `\frac{a}{b}` is a/b, `\alpha_{N}` is α_N. Macros are
 * those of the site, by name with the backslash. What is too long or runs in circles is an ellipsis.
 */
export function readFormula(tex: string, macros: Macros = {}): string {
  try {
    return tidy(new Reader(tex, macros).all())
  } catch (error) {
    if (error instanceof TooLong) return '…'
    throw error
  }
}

class TooLong extends Error {}

class Reader {
  #text: string
  #at = 0
  #steps = 0
  #depth = 0
  readonly #macros: Macros

  constructor(text: string, macros: Macros) {
    if (text.length > LONGEST) throw new TooLong()
    this.#text = text
    this.#macros = macros
  }

  all(): string {
    let out = ''
    for (let piece = this.#next(); piece !== ''; piece = this.#next()) out += this.#read(piece)
    return out
  }

  #group(): string {
    if (++this.#depth > DEEPEST) throw new TooLong()
    let out = ''
    for (let piece = this.#next(); piece !== '' && piece !== '}'; piece = this.#next())
      out += this.#read(piece)
    this.#depth--
    return out
  }

  #next(): string {
    if (++this.#steps > MOST_STEPS) throw new TooLong()
    PIECE.lastIndex = this.#at
    const piece = PIECE.exec(this.#text)?.[0] ?? ''
    this.#at += piece.length
    return piece
  }

  #read(piece: string): string {
    if (piece === '{') return this.#group()
    if (piece === '}') return ''
    if (piece === '^' || piece === '_') return this.#script(piece)
    if (piece === '&' || piece === '~') return ' '
    if (/^[=<>+]$/.test(piece)) return ` ${piece} `
    if (piece === '-') return ' − '
    if (piece === "'") return '′'
    return /^\\./s.test(piece) ? this.#command(piece.slice(1).trim().replace(/\*$/, '')) : piece
  }

  #command(name: string): string {
    const expansion = Object.hasOwn(this.#macros, `\\${name}`)
      ? this.#macros[`\\${name}`]
      : undefined
    if (expansion !== undefined) return this.#expand(expansion)
    if (name === '\\') return '; '
    if (/^[,;:!> ]$/.test(name) || /^q?quad$/.test(name)) return ' '
    if (WITHOUT_FIRST.test(name)) this.#argument()
    if (NOTHING.test(name)) return this.#delimiter()
    if (FRACTION.test(name)) return `${part(this.#argument())}/${part(this.#argument())}`
    if (name === 'sqrt') return this.#root()
    if (name === 'mathbb') return letters(this.#argument())
    if (SHAPE.test(name)) return this.#argument()
    const accent = TEX_ACCENTS[name]
    if (accent) return accented(this.#argument(), accent)
    return texSign(name) ?? (/^[a-zA-Z]/.test(name) ? this.#operator(name) : name)
  }

  #operator(name: string): string {
    return /[([]/.test(this.#text.charAt(this.#at)) ? ` ${name}` : ` ${name} `
  }

  /** `\left.` stands for nothing; any other delimiter for itself. */
  #delimiter(): string {
    if (this.#text.charAt(this.#at) === '.') this.#at++
    return ''
  }

  #argument(): string {
    let piece = this.#next()
    while (/^\s$/.test(piece)) piece = this.#next()
    return piece === '' || piece === '}' ? '' : this.#read(piece).trim()
  }

  /** A letter right behind is no part of it. */
  #script(sign: string): string {
    const script = sign + grouped(this.#argument())
    return /[\p{L}\p{N}\\]/u.test(this.#text.charAt(this.#at)) ? `${script} ` : script
  }

  #root(): string {
    if (this.#text.charAt(this.#at) !== '[') return `√${grouped(this.#argument())}`
    const end = this.#text.indexOf(']', this.#at)
    const degree = end < 0 ? '' : this.#text.slice(this.#at + 1, end)
    this.#at = end < 0 ? this.#at : end + 1
    return `√[${degree}]${grouped(this.#argument())}`
  }

  /** An argument as it stands in the source. */
  #source(): string {
    const start = this.#at
    let depth = 0
    do {
      const piece = this.#next()
      if (piece === '') break
      if (piece === '{') depth++
      if (piece === '}') depth--
    } while (depth > 0 || /^\s*$/.test(this.#text.slice(start, this.#at)))
    return this.#text.slice(start, this.#at)
  }

  #expand(expansion: string): string {
    const wanted = Math.max(0, ...[...expansion.matchAll(/#([1-9])/g)].map(([, n]) => Number(n)))
    const given = Array.from({ length: wanted }, () => this.#source())
    const text = expansion.replace(/#([1-9])/g, (_, n: string) => given[Number(n) - 1] ?? '')
    const inner = new Reader(text, this.#macros)
    inner.#depth = this.#depth + 1
    inner.#steps = this.#steps
    if (inner.#depth > DEEPEST) throw new TooLong()
    const out = inner.all()
    this.#steps = inner.#steps
    return out
  }
}

const ONE_THING = /^(?:[\p{L}\p{N}\p{M}∞∗′†⊤⋆.…−]*|\([^()]*\))$/u
const ONE_PART = /^[\p{L}\p{N}\p{M}∞∗′∂._^]*$/u

const bracketed = (text: string) => `(${text.trim().replace(/^([−+±]) /, '$1')})`

/** What stands above or below the line. */
function grouped(text: string): string {
  const close = text.trim().replace(/^− /, '−')
  return ONE_THING.test(close) ? close : bracketed(text)
}

/** One side of a fraction. */
const part = (text: string) =>
  ONE_PART.test(text) || ONE_THING.test(text) ? text : bracketed(text)

const letters = (text: string) =>
  [...text].map((letter) => DOUBLE_STRUCK[letter] ?? letter).join('')

const accented = (text: string, mark: string) =>
  [...text].length === 1 ? (text + mark).normalize('NFC') : text

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.:)\]}⟩′^_])|(?<=[([{⟨]) /g, '')

    .replace(/(^ ?|[([{,=<>≤≥≈∼∝∈→/] ?)([−+±]) /g, '$1$2')
    .trim()
