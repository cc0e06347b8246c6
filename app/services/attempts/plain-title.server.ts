import { renderTexts } from '#app/services/texts/rendering.server.ts'

/** A stored title as its events name it. */
export async function plainTitle({ title }: { title: string }): Promise<string> {
  const set = await renderTexts({ title: { source: title, mode: 'inline', asStored: true } })
  return set.title.plain
}
