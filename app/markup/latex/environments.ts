import { isEscaped } from '#app/markup/closers.ts'

/** Offsets in the text: `\begin{name}` from `start` to `body`, `\end{name}` from `bodyEnd` to `end`. */
export type Environment = {
  name: string
  start: number
  body: number
  bodyEnd: number
  end: number
}

const BORDER = /\\(begin|end)[ \t]*\{([A-Za-z]+\*?)\}/g
const memory = new WeakMap<object, Map<number, Environment>>()

/**
 * The environment that begins at `pos`, or null where its `\end` is missing. All of a text are paired
 * at once and kept for `owner`, so that many beginnings without an end cost no more than one.
 */
export function environmentAt(owner: object, src: string, pos: number): Environment | null {
  if (!src.startsWith('\\begin', pos) || isEscaped(src, pos)) return null
  const all = memory.get(owner) ?? paired(src)
  memory.set(owner, all)
  return all.get(pos) ?? null
}

function paired(src: string): Map<number, Environment> {
  const waiting = new Map<string, { start: number; body: number }[]>()
  const all = new Map<number, Environment>()
  for (const { 0: mark, 1: border, 2: name = '', index } of src.matchAll(BORDER)) {
    if (isEscaped(src, index)) continue
    const open = waiting.get(name) ?? []
    waiting.set(name, open)
    if (border === 'begin') open.push({ start: index, body: index + mark.length })
    else {
      const last = open.pop()
      if (last) all.set(last.start, { name, ...last, bodyEnd: index, end: index + mark.length })
    }
  }
  return all
}

const words = (names: string) => names.split(' ')
const starred = (names: string) => words(names).flatMap((name) => [name, `${name}*`])

/** Displays whose rows LaTeX numbers, unless they have a star. */
export const DISPLAYS = new Set([
  ...starred('equation align gather multline eqnarray flalign alignat xalignat dmath dgroup'),
  ...starred('IEEEeqnarray displaymath xxalignat empheq'),
])

/** What stands inside a display, and what people also write without one. */
const PARTS = new Set([
  ...starred('split aligned gathered alignedat multlined array darray cases dcases rcases drcases'),
  ...starred(
    'matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix psmallmatrix bsmallmatrix',
  ),
  ...starred('vsmallmatrix subarray numcases subnumcases CD math'),
])

export const isMathematics = (name: string): boolean => DISPLAYS.has(name) || PARTS.has(name)
