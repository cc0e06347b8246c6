import { inOrder, type Sortable, type ThreadSort } from './sort.ts'

export type ThreadRow = Sortable & {
  parentId: string | null
  depth: number
  visibility: string
  descendantCount: number
}

export type ThreadNode<Row> = {
  row: Row
  replies: ThreadNode<Row>[]
  /** Public comments below this one that are not on the page, exact. */
  moreReplies: number
}

/**
 * The trees that `rows`, in any order, make below `tops`. Siblings stand in the order of `sort`; rows
 * that hang below nothing on the page are left out. Takes time proportional to n·log n.
 */
export function buildThread<Row extends ThreadRow>(
  rows: readonly Row[],
  isTop: (row: Row) => boolean,
  sort: ThreadSort,
): ThreadNode<Row>[] {
  const nodes = new Map(
    rows.map((row) => [row.id, { row, replies: [], moreReplies: 0 } as Node<Row>]),
  )
  const tops: Node<Row>[] = []
  for (const node of nodes.values()) {
    if (isTop(node.row)) tops.push(node)
    else if (node.row.parentId) nodes.get(node.row.parentId)?.replies.push(node)
  }
  const bySort = (a: Node<Row>, b: Node<Row>) => inOrder[sort](a.row, b.row)
  for (const node of nodes.values()) {
    node.replies.sort(bySort)
    node.moreReplies = unseenBelow(node)
  }
  return tops.sort(bySort)
}

type Node<Row> = ThreadNode<Row>

/** A stored count says how many there are; the children on the page account for all of theirs. */
function unseenBelow({ row, replies }: Node<ThreadRow>): number {
  const seen = replies.reduce(
    (sum, reply) => sum + reply.row.descendantCount + (reply.row.visibility === 'public' ? 1 : 0),
    0,
  )
  return Math.max(0, row.descendantCount - seen)
}
