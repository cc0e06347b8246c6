import { parse } from 'yaml'

// Bundled as text, so that the built program carries its first content with it.
const files = import.meta.glob('./learning-mechanics/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>

export type SeedArea = { key: string; name: string; description: string }

export type SeedReference = {
  key: string
  title: string
  authors: string[]
  year: number
  arxiv?: string | null
  doi?: string | null
  url?: string | null
}

export type SeedQuestion = {
  key: string
  number: number
  kind: 'direction' | 'question' | 'conjecture'
  area: string
  title: string
  statement: string
  background: string
  tags: string[]
  references: string[]
  related: string[]
  parent?: string
}

export type SeedMacro = { name: string; expansion: string }

export type SeedContent = {
  site: Record<string, string>
  areas: SeedArea[]
  references: SeedReference[]
  macros: SeedMacro[]
  questions: SeedQuestion[]
}

/** The first content of the site, as written in the files beside this one. */
export function seedContent(): SeedContent {
  const named = (name: string) => parse(files[`./learning-mechanics/${name}.yaml`] ?? 'null')
  const questions = Object.entries(files)
    .filter(([path]) => path.includes('/questions-'))
    .flatMap(([, text]) => parse(text) as SeedQuestion[])
    .sort((a, b) => a.number - b.number)
  return {
    site: named('site') ?? {},
    areas: named('areas') ?? [],
    references: named('references') ?? [],
    macros: named('macros') ?? [],
    questions,
  }
}
