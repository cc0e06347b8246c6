import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

type CardFont = { name: string; data: Buffer; weight: 400 | 600; style: 'normal' }

const resolve = createRequire(import.meta.url).resolve

const file = (path: string, weight: 400 | 600 = 400) => ({ path, weight })
const newsreader = (script: string) =>
  file(`@fontsource/newsreader/files/newsreader-${script}-400-normal.woff`)
const sourceSans = (script: string, weight: 400 | 600 = 400) =>
  file(`@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`, weight)
const katex = (face: string) => file(`katex/dist/fonts/KaTeX_${face}.woff`)

/** A face is looked up by its name; a letter that it lacks is taken from the first other that has it. */
const FACES: Record<string, { path: string; weight: 400 | 600 }[]> = {
  serif: [newsreader('latin')],
  sans: [sourceSans('latin'), sourceSans('latin', 600)],
  'more serif': [newsreader('latin-ext')],
  'more sans': [sourceSans('latin-ext'), sourceSans('latin-ext', 600)],
  greek: [sourceSans('greek'), sourceSans('greek', 600)],
  cyrillic: [sourceSans('cyrillic'), sourceSans('cyrillic', 600)],
  signs: [katex('Main-Regular')],
  'more signs': [katex('AMS-Regular')],
  'large signs': [katex('Size1-Regular')],
}

/** The faces that pictures are set in, read once: no font of the machine is ever asked for. */
export const cardFonts = (() => {
  let read: Promise<CardFont[]> | null = null
  return () => {
    read ??= Promise.all(
      Object.entries(FACES).flatMap(([name, files]) =>
        files.map(async ({ path, weight }) => ({
          name,
          weight,
          style: 'normal' as const,
          data: await readFile(resolve(path)),
        })),
      ),
    )
    return read
  }
})()
