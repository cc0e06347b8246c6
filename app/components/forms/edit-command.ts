/** A stretch of text and what of it is selected, as offsets in UTF-16 units. */
export type Selected = { text: string; start: number; end: number }

/** Replaces `from`..`to` by `insert`, then selects `start`..`end`. */
export type Edit = { from: number; to: number; insert: string; start: number; end: number }

export type EditCommand = (selected: Selected) => Edit

/** Sets marks around the selection, or takes them away where they already stand. */
export function around(before: string, after: string, sample: string): EditCommand {
  return ({ text, start, end }) => {
    const isInside =
      text.slice(start - before.length, start) === before &&
      text.slice(end, end + after.length) === after
    if (isInside) {
      const from = start - before.length
      const insert = text.slice(start, end)
      return { from, to: end + after.length, insert, start: from, end: from + insert.length }
    }
    const inner = text.slice(start, end) || sample
    const at = start + before.length
    return {
      from: start,
      to: end,
      insert: before + inner + after,
      start: at,
      end: at + inner.length,
    }
  }
}

/** Puts a mark before each line of the selection, or takes it away where all have it. */
export function beforeLines(mark: string, sample: string): EditCommand {
  return ({ text, start, end }) => {
    const from = text.slice(0, start).lastIndexOf('\n') + 1
    const next = text.indexOf('\n', end)
    const to = next < 0 ? text.length : next
    const lines = (text.slice(from, to) || sample).split('\n')
    const marked = lines.every((line) => line.startsWith(mark))
    const insert = lines.map((line) => (marked ? line.slice(mark.length) : mark + line)).join('\n')
    return { from, to, insert, start: from, end: from + insert.length }
  }
}

/** Sets the selection apart as a block between two lines of its own. */
export function asBlock(before: string, after: string, sample: string): EditCommand {
  return ({ text, start, end }) => {
    const lead = blankBefore(text.slice(0, start))
    const tail = text.slice(end).startsWith('\n') || end === text.length ? '\n' : '\n\n'
    const inner = text.slice(start, end) || sample
    const at = start + lead.length + before.length + 1
    const insert = `${lead}${before}\n${inner}\n${after}${tail}`
    return { from: start, to: end, insert, start: at, end: at + inner.length }
  }
}

function blankBefore(text: string): string {
  if (text === '' || text.endsWith('\n\n')) return ''
  return text.endsWith('\n') ? '\n' : '\n\n'
}
