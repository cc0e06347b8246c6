import { createHash } from 'node:crypto'
import ts from 'typescript'

/**
 * A small change to a file: `text` stands in place of what was between `start` and `end`.
 * @typedef {{ key: string, file: string, start: number, end: number, line: number, was: string, text: string }} Mutant
 */

/** @type {Record<string, string[]>} */
const OTHERS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
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

const sha = (/** @type {string} */ text) => createHash('sha1').update(text).digest('hex')

/** What may stand in place of a node; null leaves a node as it is.
 * @param {ts.Node} node
 * @returns {string[]}
 */
function replacements(node) {
  const text = (/** @type {ts.Node} */ part) => part.getText()
  if (ts.isBinaryExpression(node)) return binary(node)
  if (ts.isPrefixUnaryExpression(node))
    return [ts.SyntaxKind.ExclamationToken, ts.SyntaxKind.MinusToken].includes(node.operator)
      ? [`(${text(node.operand)})`]
      : []
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true']
  if (ts.isNumericLiteral(node)) return [`${Number(text(node).replaceAll('_', '')) + 1}`]
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : []
  if (ts.isConditionalExpression(node))
    return [`(${text(node.whenTrue)})`, `(${text(node.whenFalse)})`]
  if (ts.isCallExpression(node)) return call(node)
  if (ts.isExpressionStatement(node)) return callsSomething(node.expression) ? [';'] : []
  if (ts.isReturnStatement(node))
    return node.expression && text(node.expression) !== 'null' ? ['return null'] : []
  if (ts.isIfStatement(node) && !node.elseStatement) return [';']
  if (ts.isObjectLiteralExpression(node)) return withoutEach(node)
  return []
}

/** @param {ts.BinaryExpression} node */
function binary({ left, right, operatorToken }) {
  const [a, b, operator] = [left, right, operatorToken].map((part) => part.getText())
  if (['&&', '||', '??'].includes(operator ?? ''))
    return [
      ...(OTHERS[operator ?? ''] ?? []).map((other) => `(${a}) ${other} (${b})`),
      `(${a})`,
      `(${b})`,
    ]
  if (operator === '+' && [left, right].some(ts.isStringLiteralLike)) return []
  return (OTHERS[operator ?? ''] ?? []).map((other) => `${a} ${other} ${b}`)
}

/** @param {ts.CallExpression} node */
function call({ expression, arguments: given }) {
  if (!ts.isPropertyAccessExpression(expression)) return []
  const [on, name] = [expression.expression.getText(), expression.name.text]
  const others = PASSING.includes(name) ? [on] : []
  const twin = TWINS[name]
  if (twin) others.push(`${on}.${twin}(${given.map((one) => one.getText()).join(', ')})`)
  return others
}

/** @param {ts.ObjectLiteralExpression} node */
function withoutEach({ properties }) {
  if (properties.length < 2) return []
  return properties.map(
    (left) =>
      `{ ${properties
        .filter((one) => one !== left)
        .map((one) => one.getText())
        .join(', ')} }`,
  )
}

/** @param {ts.Expression} expression @returns {boolean} */
const callsSomething = (expression) =>
  ts.isCallExpression(expression) ||
  (ts.isAwaitExpression(expression) && callsSomething(expression.expression))

/**
 * Every small change to a file that this knows, in the order of the file. A key stays when other
 * lines of the file change.
 * @param {string} file @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(file, source) {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  /** @type {Mutant[]} */
  const found = []
  /** @type {Map<string, number>} */
  const seen = new Map()
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return
    for (const text of replacements(node)) {
      const [start, end, was] = [node.getStart(), node.getEnd(), node.getText()]
      const change = `${file}\n${was}\n${text}`
      seen.set(change, (seen.get(change) ?? 0) + 1)
      const line = parsed.getLineAndCharacterOfPosition(start).line + 1
      found.push({ key: sha(`${change}\n${seen.get(change)}`), file, start, end, line, was, text })
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

/**
 * A fair sample that depends on `seed` only: the same changes are in it after others came or went.
 * @param {Mutant[]} mutants @param {number} size @param {string} seed
 */
export function sampled(mutants, size, seed) {
  const place = (/** @type {Mutant} */ { key }) => sha(`${seed}${key}`)
  const chosen = new Set(mutants.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, size))
  return mutants.filter((mutant) => chosen.has(mutant))
}

/** @param {string} source @param {Mutant} mutant */
export const changed = (source, { start, end, text }) =>
  source.slice(0, start) + text + source.slice(end)
