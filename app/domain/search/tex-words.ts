import { greekLetter } from './letters.ts'

const ACCENT = /\\(?:["'`^~=.]|[hcvuk](?=\{)) ?\{? ?\\?([a-z])\}?/g
const SHAPE = 'math(?:rm|bf|it|sf|tt|bb|cal|scr|frak)|text(?:rm|bf|it|sf|tt)?|operatorname'
const COMMAND = new RegExp(`\\\\(?!(?:${SHAPE})(?![a-z]))([a-z]+)`, 'g')
const SHAPED = new RegExp(`\\\\(${SHAPE})\\*? ?\\{([^{}]*)\\}`, 'g')
const DOLLAR_INSIDE_WORD = /(?<=[α-ω])\$+(?=[a-z0-9])|(?<=[a-z0-9])\$+(?=[α-ω])/g

/**
 * Lower-case text with its TeX read as words: `erd\h{o}s` is erdos, `$\mu$p` is μp, `\nabla` is
 * nabla. Commands that only choose a letter shape stand apart, so that they separate nothing.
 */
export function readTex(text: string): { text: string; shapes: string[] } {
  const shapes = new Set<string>()
  const read = text
    .replace(ACCENT, '$1')
    .replace(/\\[()[\]]/g, '$')
    .replace(COMMAND, (_, name: string) => greekLetter(name) ?? ` ${name} `)
    .replace(SHAPED, (_, shape: string, inner: string) => {
      shapes.add(shape)
      return inner
    })
    .replace(DOLLAR_INSIDE_WORD, '')
  return { text: read, shapes: [...shapes] }
}
