import { parseBody } from '#app/domain/import/input.ts'
import { type ImportProblem, refuseImport } from '#app/domain/import/problem.ts'
import {
  absoluteLinks,
  fillPlaceholders,
  pictureFiles,
  unfilledLink,
  withPictures,
} from '#app/domain/import/site-text.ts'
import { uploadPath } from '#app/domain/paths/subject.ts'
import { htmlToMarkdown } from '#app/markup/import-html.ts'
import { importWords } from '#messages/import.ts'
import { problemWords } from '#messages/problems.ts'
import type { SourcePictures } from './source-pictures.server.ts'

export type SourceText = {
  markdown: string
  /** Where it stands, for the operator. */
  place: Omit<ImportProblem, 'why'>
}

export type SourceSite = { origin: string; values: Record<string, string> }

export type Converted = { body: string; pictureHashes: string[] }

/** A text of another site as our Markdown, with the digests of the picture files it shows. */
export async function convertText(
  { markdown, place }: SourceText,
  site: SourceSite,
  pictures: SourcePictures,
): Promise<Converted> {
  const filled = fillPlaceholders(markdown, site.values)
  const unfilled = unfilledLink(filled)
  if (unfilled) return refuseImport({ ...place, why: importWords.unfilled(unfilled) })
  const text = absoluteLinks(htmlToMarkdown(filled), site.origin)
  const addresses = new Map<string, string>()
  const pictureHashes: string[] = []
  for (const path of pictureFiles(text)) {
    const { picture, sourceHash } = await pictures.find(path)
    addresses.set(path, uploadPath(picture.hash))
    pictureHashes.push(sourceHash)
  }
  const parsed = parseBody(withPictures(text, addresses))
  if ('problems' in parsed) {
    const reasons: Record<string, string> = problemWords
    const why = parsed.problems.map(({ key }) => reasons[key] ?? key).join(' ')
    return refuseImport({ ...place, why })
  }
  return { body: parsed.body.trim(), pictureHashes }
}
