import type { StateInline } from 'markdown-it'

type Run = ReturnType<StateInline['scanDelims']>

// Letters, kana, hangul and the full-width marks and brackets that are written among them.
const CJK =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uffef]/u
const MARK = /[\p{P}\p{S}]/u
const SPACE = /\s/u

/**
 * Whether a run of `*` may open or close emphasis. CommonMark looks for spaces around words, which
 * Chinese, Japanese and Korean do not write: `これは**強調。**次` stays stars there. So the letters and
 * marks of these scripts count as letters, and a Western mark beside one as if a space followed, as
 * the proposal for CommonMark "CJK-friendly emphasis" has it.
 */
export function cjkFriendly(run: Run, state: StateInline, start: number): Run {
  const before = lastOf(state.src.slice(Math.max(0, start - 3), start))
  const after = firstOf(
    state.src.slice(start + run.length, Math.min(state.posMax, start + run.length + 2)),
  )
  const [leftCjk, rightCjk] = [CJK.test(before), CJK.test(after)]
  if (!leftCjk && !rightCjk) return run
  const marked = (character: string, cjk: boolean) => !cjk && MARK.test(character)
  const opens = !SPACE.test(after) && (!marked(after, rightCjk) || leftCjk || isEdge(before))
  const closes = !SPACE.test(before) && (!marked(before, leftCjk) || rightCjk || isEdge(after))
  if (state.src.charAt(start) === '_') {
    return {
      ...run,
      can_open: opens && (!closes || isMark(before)),
      can_close: closes && (!opens || isMark(after)),
    }
  }
  return { ...run, can_open: opens, can_close: closes }
}

const isMark = (character: string) => MARK.test(character)
const isEdge = (character: string) => SPACE.test(character) || MARK.test(character)

/** Variation selectors belong to the character before them. */
const lastOf = (text: string) => [...text.replace(/[\ufe00-\ufe0f]+$/, '')].at(-1) ?? ' '
const firstOf = (text: string) => [...text].at(0) ?? ' '
