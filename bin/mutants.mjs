import { createHash } from 'node:crypto'
import ts from 'typescript'

/**
 * A small change to a file: `text` stands in place of what was between `start` and `end`.
 * @typedef {{ key: string, file: string, start: number, end: number, line: number, was: string, text: string }} Mutant
 */

/** @type {Record<string, string>} */
const OTHERS = {
  '<': '<= >=',
  '<=': '< >',
  '>': '>= <=',
  '>=': '> <',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '+=': '-=',
  '-=': '+=',
}

/** @type {Record<string, string>} */
const TWINS = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
}

/** Calls of these on a list may be left out. */
const PASSING = ['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice']

/** @param {string} text */
export const hashOf = (text) => createHash('sha1').update(text).digest('hex')

/**
 * What may stand in place of a node.
 * @param {ts.Node} node
 * @returns {string[]}
 */
function replacements(node) {
  if (ts.isBinaryExpression(node)) return binary(node)
  if (ts.isCallExpression(node)) return call(node)
  if (ts.isObjectLiteralExpression(node)) return withoutEach(node)
  if (ts.isPrefixUnaryExpression(node))
    return /^[!-]/.test(node.getText()) ? [`(${node.operand.getText()})`] : []
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true']
  if (ts.isNumericLiteral(node)) return [`${Number(node.text) + 1}`]
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : []
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].map((side) => `(${side.getText()})`)
  if (ts.isExpressionStatement(node)) return callsSomething(node.expression) ? [';'] : []
  if (ts.isReturnStatement(node))
    return /^return\s+(?!null\b|false\b)/.test(node.getText()) ? ['return null'] : []
  if (ts.isIfStatement(node)) return node.elseStatement ? [] : [';']
  return []
}

/** @param {ts.BinaryExpression} node */
function binary({ left, right, operatorToken }) {
  const operator = operatorToken.getText()
  if (operator === '+' && [left, right].some(ts.isStringLiteralLike)) return []
  const [a, b] = [left.getText(), right.getText()]
  const others = OTHERS[operator]?.split(' ') ?? []
  if (['&&', '||', '??'].includes(operator))
    return [...others.map((other) => `(${a}) ${other} (${b})`), `(${a})`, `(${b})`]
  return others.map((other) => `${a} ${other} ${b}`)
}

/** @param {ts.CallExpression} node */
function call({ expression, arguments: given }) {
  if (!ts.isPropertyAccessExpression(expression)) return []
  const [on, name] = [expression.expression.getText(), expression.name.text]
  if (PASSING.includes(name)) return [on]
  const passed = given.map((one) => one.getText()).join(', ')
  return TWINS[name] ? [`${on}.${TWINS[name]}(${passed})`] : []
}

/** @param {ts.ObjectLiteralExpression} node */
function withoutEach({ properties }) {
  if (properties.length < 2) return []
  return properties.map((left) => {
    const others = properties.filter((one) => one !== left).map((one) => one.getText())
    return `{ ${others.join(', ')} }`
  })
}

/**
 * @param {ts.Expression} expression
 * @returns {boolean}
 */
const callsSomething = (expression) =>
  ts.isCallExpression(expression) ||
  (ts.isAwaitExpression(expression) && callsSomething(expression.expression))

/**
 * Every small change to a file that this knows, in the order of the file. A key stays when other
 * lines of the file change.
 * @param {string} file
 * @param {string} source
 */
export function mutantsOf(file, source) {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  /** @type {Mutant[]} */
  const found = []
  /** @type {Map<string, number>} */
  const seen = new Map()
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    for (const text of replacements(node)) {
      const [start, end, was] = [node.getStart(), node.getEnd(), node.getText()]
      const change = `${file}\n${was}\n${text}`
      const nth = (seen.get(change) ?? 0) + 1
      seen.set(change, nth)
      const line = parsed.getLineAndCharacterOfPosition(start).line + 1
      found.push({ key: hashOf(`${change}\n${nth}`), file, start, end, line, was, text })
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}
