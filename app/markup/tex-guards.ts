import { MAX_FORMULA, MAX_TEX_DEPTH } from '#app/markup/limits.ts'

export type TexRefusal = 'formulaLong' | 'formulaDeep'

/** Why a formula is not given to KaTeX at all, or null. */
export function refuseTex(source: string): TexRefusal | null {
  if (source.length > MAX_FORMULA) return 'formulaLong'
  return depthOf(source) > MAX_TEX_DEPTH ? 'formulaDeep' : null
}

function depthOf(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [mark] of source.matchAll(/\\(?:begin|end|left|right)(?![a-zA-Z])|\\.|[{}]/gs)) {
    if (mark === '{' || mark === '\\left' || mark === '\\begin') depth++
    else if (mark === '}' || mark === '\\right' || mark === '\\end') depth--
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
