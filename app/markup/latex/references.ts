import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import type { Target } from '#app/markup/latex/latex-state.ts'
import { markupWords as words } from '#messages/markup.ts'

export const REFERENCES = new Set([
  ...['ref', 'eqref', 'autoref', 'cref', 'Cref', 'vref', 'pageref', 'nameref', 'labelcref'],
])

const isReference = (token: Token): boolean => token.type === 'latex_reference'

/** `\eqref{a}` and its like as links to what they name; a name that nothing has is said in place. */
export function references(md: MarkdownIt): void {
  md.core.ruler.push('latex_references', (state) => {
    const document = documentOf(state.env)
    for (const block of state.tokens) {
      if (!block.children?.some(isReference)) continue
      block.children = block.children.flatMap((token) =>
        isReference(token) ? one(token, state, document) : [token],
      )
    }
  })
}

function one(token: Token, state: StateCore, document: DocumentState): Token[] {
  const command = token.info
  return namesOf(token.content).flatMap((name, place) => {
    const target = document.latex.labels.get(name)
    const before = place > 0 ? [text(state, ', ')] : []
    if (target === undefined)
      return [...before, unknown(state, `\\${command}{${name}}`, name, document)]
    const open = new state.Token('link_open', 'a', 1)
    open.attrs = [['href', `#${document.idPrefix}${target.id}`]]
    const close = new state.Token('link_close', 'a', -1)
    return [...before, open, ...shownAs(command, target, state, document), close]
  })
}

const namesOf = (content: string) => content.split(',').map((name) => name.trim())

function unknown(state: StateCore, source: string, name: string, document: DocumentState): Token {
  const token = new state.Token('latex_note', '', 0)
  token.content = source
  token.meta = { note: words.unknownLabel(name) }
  document.typesetter.errors.push({ source, message: words.unknownLabel(name) })
  return token
}

function text(state: StateCore, content: string): Token {
  return Object.assign(new state.Token('text', '', 0), { content })
}

/** A tag that is a formula, as in `\tag{$\ast$}`, is one where it is referred to. */
function shownAs(
  command: string,
  target: Target,
  state: StateCore,
  document: DocumentState,
): Token[] {
  const tex = /^\$([^$]+)\$$/.exec(target.number)?.[1]
  if (tex === undefined) return [text(state, shown(command, target))]
  const token = new state.Token('math', '', 0)
  token.content = tex
  token.meta = { formula: document.typesetter.set({ source: tex, tex, display: false }) }
  return [text(state, '('), token, text(state, ')')]
}

function shown(command: string, { number, kind }: Target): string {
  const bare = number.replace(/[$\\{}]/g, '')
  const closed = command === 'ref' || kind !== 'equation' || /^\(.*\)$/.test(bare)
  const inBrackets = closed ? bare : `(${bare})`
  if (command === 'Cref' || command === 'autoref') return `${capital(kind)} ${inBrackets}`.trim()
  return command === 'cref' ? `${kind} ${inBrackets}`.trim() : inBrackets
}

const capital = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1)

const IN_FORMULA = /\\(eqref|ref|autoref|cref|Cref)\s*\{([^{}]*)\}/g

/** The same inside a formula, where words stand in `\text`. */
export function withReferences(
  tex: string,
  { latex, typesetter }: DocumentState,
  told: boolean,
): string {
  return tex.replace(IN_FORMULA, (source: string, command: string, list: string) => {
    const written = namesOf(list).map((name) => {
      const target = latex.labels.get(name)
      if (target) return command === 'ref' ? target.number : `(${target.number})`
      if (!told) typesetter.errors.push({ source, message: words.unknownLabel(name) })
      return words.unknownInFormula(name)
    })
    return `\\text{${written.join(', ')}}`
  })
}
