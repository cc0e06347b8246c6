import ts from 'typescript'
import { nodesIn, type Source } from './read-sources.ts'

type Names = Map<string, Set<string>>

/**
 * What the program reads of catalogues, given by the names under which they are imported, as paths
 * such as `claimWords.page.title`: `touched` on the way to something, `whole` when it is handed on or
 * asked by a key that only a run knows. Goes by what is written: names within a file that stand for a
 * part of a catalogue are followed, others are not.
 */
export function messagesRead(sources: Source[], catalogues: Record<string, string>) {
  const read = { touched: new Set(Object.values(catalogues)), whole: new Set<string>() }
  for (const { tree } of sources) {
    const nodes = nodesIn(tree)
    const names = namesIn(nodes, catalogues)
    for (const node of nodes)
      for (const path of isReading(node) ? pathsOf(node, names) : []) {
        if (!isBase(node)) read.whole.add(path)
        if (isAskedByKey(node)) read.whole.add(path)
        for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
          read.touched.add(path.slice(0, end))
      }
  }
  return read
}

/** Imports, constants, parts taken out of a constant, and parameters of a part's type. */
function namesIn(nodes: ts.Node[], catalogues: Record<string, string>): Names {
  const names: Names = new Map()
  const add = (name: string, path: string) =>
    names.set(name, (names.get(name) ?? new Set()).add(path))
  for (const node of nodes) {
    if (ts.isImportSpecifier(node)) {
      const imported = (node.propertyName ?? node.name).text
      const path = catalogues[imported]
      if (path) add(node.name.text, path)
    }
    if (ts.isVariableDeclaration(node) && node.initializer)
      for (const path of pathsOf(node.initializer, names)) bind(node.name, path, add)
    if (ts.isParameter(node) && node.type && ts.isTypeQueryNode(node.type))
      for (const path of pathsOf(node.type.exprName, names)) bind(node.name, path, add)
  }
  return names
}

function bind(name: ts.BindingName, path: string, add: (name: string, path: string) => void): void {
  if (ts.isIdentifier(name)) add(name.text, path)
  else if (ts.isObjectBindingPattern(name))
    for (const part of name.elements) {
      const key = part.propertyName ?? part.name
      if (ts.isIdentifier(key)) bind(part.name, `${path}.${key.text}`, add)
    }
}

/** The parts that an expression stands for; of `a[key]` it is `a`. */
function pathsOf(node: ts.Node, names: Names): string[] {
  if (ts.isIdentifier(node)) return [...(names.get(node.text) ?? [])]
  if (ts.isPropertyAccessExpression(node))
    return pathsOf(node.expression, names).map((path) => `${path}.${node.name.text}`)
  if (ts.isQualifiedName(node))
    return pathsOf(node.left, names).map((path) => `${path}.${node.right.text}`)
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression: key } = node
    const paths = pathsOf(expression, names)
    return ts.isStringLiteral(key) ? paths.map((path) => `${path}.${key.text}`) : paths
  }
  return []
}

const isAccess = (node: ts.Node) =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)

const isReading = (node: ts.Node) => isAccess(node) || (ts.isIdentifier(node) && !isOnlyAName(node))

/** The name of a property or parameter is not the constant that is called the same. */
const isOnlyAName = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  ts.isPropertySignature(node.parent) ||
  ts.isJsxAttribute(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

const isAskedByKey = (node: ts.Node) =>
  ts.isElementAccessExpression(node) && !ts.isStringLiteral(node.argumentExpression)

/** Whether more is read of it where it stands, or it only gets a name. */
function isBase(node: ts.Node): boolean {
  const { parent } = node
  if (isAccess(parent)) return true
  if (ts.isVariableDeclaration(parent)) return !parent.type || parent.name === node
  return [
    ts.isImportSpecifier,
    ts.isBindingElement,
    ts.isParameter,
    ts.isTypeQueryNode,
    ts.isQualifiedName,
  ].some((is) => is(parent))
}
