import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

type CardFont = { name: string; data: Buffer; weight: 400 | 600; style: 'normal' | 'italic' }

const resolve = createRequire(import.meta.url).resolve

const SERIF = ['latin', 'latin-ext'].map((script) => ({
  name: 'Newsreader',
  file: `@fontsource/newsreader/files/newsreader-${script}-400-normal.woff`,
  weight: 400 as const,
}))
const SANS = ['latin', 'latin-ext', 'greek', 'cyrillic'].flatMap((script) =>
  ([400, 600] as const).map((weight) => ({
    name: 'Source Sans 3',
    file: `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`,
    weight,
  })),
)
/** Signs of operators and relations, which faces for text lack. */
const SIGNS = ['Main-Regular', 'AMS-Regular', 'Math-Italic'].map((face) => ({
  name: 'KaTeX',
  file: `katex/dist/fonts/KaTeX_${face}.woff`,
  weight: 400 as const,
}))

/** The faces that pictures are set in, read once: no font of the machine is ever asked for. */
export const cardFonts = (() => {
  let read: Promise<CardFont[]> | null = null
  return () => {
    read ??= Promise.all(
      [...SERIF, ...SANS, ...SIGNS].map(async ({ name, file, weight }) => ({
        name,
        weight,
        style: 'normal' as const,
        data: await readFile(resolve(file)),
      })),
    )
    return read
  }
})()
