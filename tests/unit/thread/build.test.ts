import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildThread, type ThreadNode, type ThreadRow } from '#app/domain/thread/build.ts'
import { inOrder, THREAD_SORTS } from '#app/domain/thread/sort.ts'

/** A forest: each comment answers one before it, or the record. */
const forest = fc
  .array(
    fc.record({
      above: fc.nat(),
      root: fc.boolean(),
      best: fc.constantFrom(0, 0, 0.378448, 0.858931),
      minute: fc.nat({ max: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => {
    const rows: ThreadRow[] = []
    for (const [place, { above, root, best, minute }] of drawn.entries()) {
      const parent = root ? undefined : rows[above % Math.max(1, rows.length)]
      rows.push({
        id: `c${String(place).padStart(3, '0')}`,
        parentId: parent?.id ?? null,
        depth: parent ? parent.depth + 1 : 0,
        best,
        createdAt: new Date(minute * 60_000),
        visibility: 'public',
        descendantCount: 0,
      })
    }
    return counted(rows)
  })

function counted(rows: ThreadRow[]): ThreadRow[] {
  for (const row of rows.toReversed()) {
    const parent = rows.find((candidate) => candidate.id === row.parentId)
    if (parent) parent.descendantCount += row.descendantCount + 1
  }
  return rows
}

const isRoot = (row: ThreadRow) => row.parentId === null
const flat = (nodes: ThreadNode<ThreadRow>[]): ThreadNode<ThreadRow>[] =>
  nodes.flatMap((node) => [node, ...flat(node.replies)])
const sorts = fc.constantFrom(...THREAD_SORTS)

test('every comment stands in the tree once, below the one it answers', () => {
  fc.assert(
    fc.property(forest, sorts, (rows, sort) => {
      const tree = buildThread(rows, isRoot, sort)
      const nodes = flat(tree)
      expect(nodes.map((node) => node.row.id).toSorted()).toEqual(rows.map((row) => row.id))
      for (const node of nodes)
        for (const reply of node.replies) expect(reply.row.parentId).toBe(node.row.id)
    }),
  )
})

test('the tree does not depend on the order in which the rows were read', () => {
  fc.assert(
    fc.property(forest, sorts, fc.infiniteStream(fc.nat()), (rows, sort, keys) => {
      const shuffled = rows
        .map((row) => ({ row, key: keys.next().value }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ row }) => row)
      expect(buildThread(shuffled, isRoot, sort)).toEqual(buildThread(rows, isRoot, sort))
    }),
  )
})

test('siblings stand in the order asked for, ties the older first and then by id', () => {
  fc.assert(
    fc.property(forest, sorts, (rows, sort) => {
      const tree = buildThread(rows, isRoot, sort)
      for (const list of [tree, ...flat(tree).map((node) => node.replies)]) {
        const ids = list.map((node) => node.row)
        expect(ids).toEqual(ids.toSorted(inOrder[sort]))
      }
    }),
  )
})

test('a whole thread leaves no replies to be fetched', () => {
  fc.assert(
    fc.property(forest, (rows) => {
      expect(flat(buildThread(rows, isRoot, 'best')).every((node) => node.moreReplies === 0)).toBe(
        true,
      )
    }),
  )
})

test('whatever is cut off is counted exactly, once', () => {
  fc.assert(
    fc.property(forest, fc.nat({ max: 60 }), (rows, kept) => {
      const part = rows.slice(0, kept)
      const missing = rows.slice(kept).filter((row) => reaches(rows, row, part)).length
      const nodes = flat(buildThread(part, isRoot, 'best'))
      expect(nodes.reduce((sum, node) => sum + node.moreReplies, 0)).toBe(missing)
    }),
  )
})

test('a deleted reply that stands for its own replies is not one of those to be fetched', () => {
  const top = { ...blank('top', null), descendantCount: 2 }
  const deleted = { ...blank('deleted', 'top'), visibility: 'deleted', descendantCount: 1 }
  const [tree] = buildThread([top, deleted, blank('below', 'deleted')], isRoot, 'oldest')
  expect(tree?.moreReplies).toBe(1)
})

/** Whether some comment of `part` lies above the row. */
function reaches(rows: ThreadRow[], row: ThreadRow, part: ThreadRow[]): boolean {
  const parent = rows.find((candidate) => candidate.id === row.parentId)
  return parent !== undefined && (part.includes(parent) || reaches(rows, parent, part))
}

test('a comment below nothing on the page is left out', () => {
  const orphan = {
    id: 'x',
    parentId: 'elsewhere',
    depth: 3,
    best: 0,
    createdAt: new Date(0),
    visibility: 'public',
    descendantCount: 0,
  }
  expect(buildThread([orphan], isRoot, 'best')).toEqual([])
})

test('ten thousand siblings are built in one pass', () => {
  const top = { ...blank('top', null), descendantCount: 10_000 }
  const rows = Array.from({ length: 10_000 }, (_, place) => blank(`s${place}`, 'top'))
  const [tree] = buildThread([...rows, top], isRoot, 'oldest')
  expect(tree?.replies).toHaveLength(10_000)
  expect(tree?.moreReplies).toBe(0)
})

const blank = (id: string, parentId: string | null): ThreadRow => ({
  id,
  parentId,
  depth: parentId ? 1 : 0,
  best: 0,
  createdAt: new Date(0),
  visibility: 'public',
  descendantCount: 0,
})
