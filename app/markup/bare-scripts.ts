import { __defineFunction, __parse, type KatexNode, type KatexParser } from 'katex'

// Two backslashes: no text can name it.
const MEETING = '\\\\meeting'
/** What KaTeX takes as a script by itself, or does not count as one. */
const WHOLE = new Set(['font', 'genfrac', 'htmlmathml', 'internal', 'text'])

/**
 * Lets a command stand as a script without braces, as LaTeX does: `\lambda_\max`, `x_\mathrm{eff}`,
 * `\sum_\substack{…}`. KaTeX asks for braces there, by a check at one place of its parser, which
 * only a function of KaTeX's own gets to see.
 */
export function allowBareScripts(): void {
  __defineFunction({ type: 'internal', names: [MEETING], numArgs: 0, handler: meet })
  __parse('\\relaxed', { macros: { '\\relaxed': { tokens: [{ text: MEETING }], numArgs: 0 } } })
}

const met = new WeakSet<KatexParser>()

function meet({ parser }: { parser: KatexParser }): KatexNode {
  const prototype: KatexParser = Object.getPrototypeOf(parser)
  const strict = prototype.parseFunction
  if (!met.has(prototype)) {
    prototype.parseFunction = function parseFunction(breakOn, name) {
      if (!name || name === 'atom') return strict.call(this, breakOn, name)
      const node = strict.call(this, breakOn, 'atom')
      return node === null || WHOLE.has(node.type) ? node : braced(node)
    }
  }
  met.add(prototype)
  return { type: 'internal', mode: 'math' }
}

function braced(node: KatexNode): KatexNode {
  return { type: 'ordgroup', mode: node.mode, body: [node] }
}
