import type { Token } from 'markdown-it'
import type { DocumentState } from '#app/markup/document-state.ts'
import { escapeHtml } from '#app/markup/escape.ts'
import { preparedOf } from '#app/markup/latex/numbering.ts'
import { formulaOf } from '#app/markup/plain-text.ts'
import type { Excerpt } from '#app/markup/render-types.ts'
import type { Source } from '#app/markup/typesetter.ts'

/** What opens and closes a mark, by the name of its tokens; `nb` keeps a formula and its full stop together. */
const MARKS: Record<string, readonly [string, string]> = {
  em: ['<em>', '</em>'],
  strong: ['<strong>', '</strong>'],
  nb: ['<span class="nb">', '</span>'],
}

/** The beginning of parsed text: formulas stay whole, links and notes go. */
export function excerptOf(tokens: Token[], maxChars: number, document: DocumentState): Excerpt {
  const cut = new Cut(maxChars)
  for (const token of flowing(tokens)) {
    if (token === null) cut.words(' ')
    else if (token.type === 'math' || token.type === 'math_block') {
      const plain = formulaOf(token)?.plain ?? token.content
      cut.whole(document.typesetter.again(inLine(token)), plain)
    } else if (token.type === 'code_inline') {
      cut.whole(`<code>${escapeHtml(token.content)}</code>`, token.content)
    } else if (/^(?:text|text_special|latex_note)$/.test(token.type)) cut.words(token.content)
    else if (token.type === 'softbreak' || token.type === 'hardbreak') cut.words(' ')
    else cut.mark(token.type)
    if (cut.full) break
  }
  return cut.result()
}

/** Inline tokens of the running text in order; null stands for the space between blocks. */
function* flowing(tokens: Token[]): Generator<Token | null> {
  let inNote = false
  for (const token of tokens) {
    if (token.type === 'sidenote_open' || token.type === 'footnote_block_open') inNote = true
    if (token.type === 'sidenote_close' || token.type === 'footnote_block_close') inNote = false
    if (inNote || (token.type !== 'inline' && token.type !== 'math_block')) continue
    yield* token.children ?? [token]
    yield null
  }
}

function inLine(token: Token): Source {
  const source = token.content.trim()
  return { source, tex: preparedOf(token)?.flat ?? source, display: false }
}

class Cut {
  full = false
  #html = ''
  #plain = ''
  #open: string[] = []
  #left: number

  constructor(maxChars: number) {
    this.#left = maxChars
  }

  mark(type: string): void {
    const [name = '', end] = type.split('_')
    const [open, close] = MARKS[name] ?? []
    if (open === undefined || close === undefined) return
    if (end === 'open') this.#open.push(close)
    else this.#open.pop()
    this.#html += end === 'open' ? open : close
  }

  words(words: string): void {
    const text = this.#plain.endsWith(' ') ? words.trimStart() : words
    if (text.length <= this.#left) {
      this.#add(escapeHtml(text), text)
      return
    }
    const end = text.slice(0, this.#left + 1).search(/\s+\S*$/)
    const kept = end > 0 ? text.slice(0, end) : this.#plain === '' ? text.slice(0, this.#left) : ''
    this.#add(escapeHtml(kept), kept)
    this.full = true
  }

  whole(html: string, plain: string): void {
    if (plain.length > this.#left && this.#plain !== '') this.full = true
    else this.#add(html, plain)
  }

  #add(html: string, plain: string): void {
    this.#html += html
    this.#plain += plain
    this.#left -= plain.length
    if (this.#left <= 0) this.full = true
  }

  result(): Excerpt {
    const end = this.full ? '…' : ''
    return {
      html: this.#html.trimEnd() + end + this.#open.reverse().join(''),
      plain: this.#plain.replace(/\s+/g, ' ').trim() + end,
    }
  }
}
