import type { SiteSettings } from '#app/domain/site/settings.ts'
import { body } from '#app/domain/text/body.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { renderTexts } from '#app/services/texts/rendering.server.ts'
import { versionCache } from '#db/version-cache.ts'

/** A part of an explanation, its text in Markdown with TeX. */
type Context = { id: string; title: string; text: string }

const MOST_PAGES = 10
const kept = versionCache<Explained>(MOST_PAGES)

/** The parts of an explanation, told with the rules of this site and set with its macros. */
export const explained = (page: string, tell: (rules: SiteSettings) => readonly Context[]) =>
  kept(page, async () => {
    const rules = await siteSettings()
    return { rules, parts: await set(page, tell(rules)) }
  })

type Explained = { rules: SiteSettings; parts: Awaited<ReturnType<typeof set>> }

async function set(page: string, parts: readonly Context[]) {
  const texts = parts.map(({ id, text }) => {
    const idPrefix = `${page}-${id}-`
    return [id, { source: keptTogether(text), mode: 'document', idPrefix, asStored: true }] as const
  })
  const done = await renderTexts<string>(Object.fromEntries(texts))
  return parts.map(({ id, title }) => {
    const { html = '', madeWith = null } = done[id] ?? {}
    return { id, title, body: body(`about-${page}`, id, madeWith ?? 0, html) }
  })
}

/** The sign of a percentage does not begin a line. */
const keptTogether = (text: string) => text.replaceAll(/(?<=\d) (?=%)/g, '\u00a0')
