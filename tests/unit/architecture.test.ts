import ts from 'typescript'
import { expect, test } from 'vitest'
import {
  lineCount,
  nodesIn,
  placeOf,
  readSources,
  type Source,
} from '#tests/support/source/read-sources.ts'

const LONGEST_FILE = 250
const LONGEST_FUNCTION = 40
const LONGEST_LOADER = 15

const program = readSources('app', 'db')
const below = (folder: string) => program.filter((source) => source.path.startsWith(folder))
const share = (sizes: number[], part: number) =>
  sizes.toSorted((a, b) => a - b)[Math.floor((sizes.length - 1) * part)]

/** The places where a kind of node stands, over all files. */
function places(sources: Source[], found: (node: ts.Node) => boolean): string[] {
  return sources.flatMap((source) =>
    nodesIn(source.tree)
      .filter(found)
      .map((node) => placeOf(source, node)),
  )
}

/** The lines that a pattern matches, comments left out. */
function lines(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}  ${line.trim()}` }))
      .filter(({ line }) => !/^\s*(\/\/|\*|\/\*)/.test(line) && pattern.test(line))
      .map(({ place }) => place),
  )
}

test('files are small: half of them within 60 lines, nine of ten within 150, none over 250', () => {
  const sizes = program.map((source) => source.lines)
  expect(program.filter((source) => source.lines > LONGEST_FILE).map((s) => s.path)).toEqual([])
  expect(share(sizes, 0.5)).toBeLessThanOrEqual(60)
  expect(share(sizes, 0.9)).toBeLessThanOrEqual(150)
})

test('a function has at most 40 lines', () => {
  const long = program.flatMap((source) =>
    nodesIn(source.tree)
      .filter((node) => ts.isFunctionLike(node) && lineCount(source, node) > LONGEST_FUNCTION)
      .map((node) => placeOf(source, node)),
  )
  expect(long).toEqual([])
})

test('a loader or action has at most 15 lines', () => {
  const handlers = below('app/routes').flatMap((source) =>
    nodesIn(source.tree)
      .filter(isHandler)
      .map((node) => ({ size: lineCount(source, node), place: placeOf(source, node) })),
  )
  expect(handlers.length).toBeGreaterThan(0)
  const long = handlers.filter((handler) => handler.size > LONGEST_LOADER)
  expect(long.map((handler) => handler.place)).toEqual([])
})

function isHandler(node: ts.Node): boolean {
  const named = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)
  return named && /^(loader|action)$/.test(node.name?.getText() ?? '')
}

test('no route imports another route', () => {
  const imports = below('app/routes').flatMap((source) =>
    nodesIn(source.tree)
      .filter(isImported)
      .map((node) => ({ from: node.getText().slice(1, -1), place: placeOf(source, node) })),
  )
  expect(imports.length).toBeGreaterThan(0)
  const elsewhere = imports.filter(({ from }) => /^(#app\/routes\/|\.\.\/)/.test(from))
  expect(elsewhere.map(({ place }) => place)).toEqual([])
})

/** The text that names a module, in an import, an export from it, or a call of import. */
function isImported(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword
}

test('every form says whose page it stands on', () => {
  const own = 'app/components/forms/form.tsx'
  const others = program.filter(({ path }) => path !== own)
  const framework = /import \{[^}]*\bForm\b[^}]*\} from '@remix-run\/react'/
  expect(others.filter(({ text }) => framework.test(text)).map(({ path }) => path)).toEqual([])
  const inPlace = others.filter(({ text }) => /\bfetcher\.Form\b/.test(text))
  expect(inPlace.filter(({ text }) => !text.includes('<AccountField')).map((s) => s.path)).toEqual(
    [],
  )
})

test('an address has at most four segments', () => {
  const names = below('app/routes').map((source) => source.path.split('/')[2] ?? '')
  const deep = names.filter((name) => name.replaceAll(/\[.*?\]/g, '_').split('.').length > 4)
  expect([...new Set(deep)]).toEqual([])
})

test('no file is named for a heap of things', () => {
  const heap = /(^|\/)([a-z-]+-)?(utils?|helpers?|misc|common|managers?|shared|stuff|lib)([/.]|$)/
  expect(program.filter((source) => heap.test(source.path)).map((s) => s.path)).toEqual([])
})

test('files are named in lower case with hyphens', () => {
  const names = program.filter((source) => !source.path.startsWith('app/routes/'))
  const odd = names.filter(
    (source) => !/^[a-z0-9-]+([.][a-z0-9-]+)*$/.test(source.path.split('/').at(-1) ?? ''),
  )
  expect(odd.map((source) => source.path)).toEqual([])
})

test('nothing is of type any, and nothing is declared present by an exclamation mark', () => {
  const sources = program.filter((source) => source.path !== 'db/columns.ts')
  const escapes = (node: ts.Node) =>
    node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)
  expect(places(sources, escapes)).toEqual([])
})

test('no check of the compiler is switched off by a comment', () => {
  const off = program.filter((source) => /@ts-(ignore|nocheck|expect-error)/.test(source.text))
  expect(off.map((source) => source.path)).toEqual([])
})

test('the environment is read in three places only', () => {
  const readers = ['app/http/env.server.ts', 'app/services/clock.server.ts', 'db/dialect.ts']
  const others = program.filter((source) => !readers.includes(source.path))
  expect(lines(others, /process\.env|import\.meta\.env(?!\.SSR)/)).toEqual([])
})

test('the present moment comes from the clock; the domain is given it', () => {
  const drawn = [...below('app/components'), ...below('app/charts')]
  const pure = [...below('app/domain'), ...drawn, ...below('db/queries')]
  expect(lines(pure, /Date\.now\(|new Date\(\)|Math\.random\(/)).toEqual([])
})

test('queries hold nothing that works on one engine only', () => {
  const both = [...below('app/services'), ...below('db/queries'), ...below('db/schema')]
  const banned =
    /\.(all|get)\(\)|\bilike\b|\.for\('|\.execute\(|selectDistinctOn|lateral|array(Contains|Contained|Overlaps)\(|\b(strftime|datetime|date_trunc|group_concat)\b|\browid\b|onDelete:/i
  expect(lines(both, banned)).toEqual([])
})

test('migrations delete no children with their parent', () => {
  const migrations = import.meta.glob<string>('../../db/migrations/*/*.sql', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const cascading = Object.entries(migrations).filter(([, sql]) =>
    /on delete (cascade|set)/i.test(sql),
  )
  expect(Object.keys(migrations).length).toBeGreaterThan(0)
  expect(cascading.map(([path]) => path)).toEqual([])
})

const WORDED = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label', 'content'])

test('pages take their words from the catalogue', () => {
  const pages = [...below('app/routes'), ...below('app/components'), ...below('app/charts')]
  const root = program.filter((source) => source.path === 'app/root.tsx')
  expect(places([...pages, ...root], isInterfaceText)).toEqual([])
})

function isInterfaceText(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}{2,}/u.test(node.text)
  if (!ts.isStringLiteralLike(node) || !/\p{L}{2,}/u.test(node.text)) return false
  if (ts.isJsxAttribute(node.parent)) return isWorded(node.parent)
  const holder = outsideOfChoice(node).parent
  if (!ts.isJsxExpression(holder)) return false
  return ts.isJsxAttribute(holder.parent) ? isWorded(holder.parent) : true
}

/** The whole of `a ? 'text' : b` or `a ?? 'text'` that a text is one outcome of. */
function outsideOfChoice(node: ts.Node): ts.Node {
  const { parent } = node
  const chosen =
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText())) ||
    ts.isParenthesizedExpression(parent)
  return chosen ? outsideOfChoice(parent) : node
}

/** `content` of a meta element is for machines unless it describes the page. */
function isWorded(attribute: ts.JsxAttribute): boolean {
  const name = attribute.name.getText()
  if (name !== 'content') return WORDED.has(name)
  return /name="description"/.test(attribute.parent.getText())
}
