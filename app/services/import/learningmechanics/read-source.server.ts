import { createHash } from 'node:crypto'
import type { ImportEntry } from '#app/domain/import/batch.ts'
import type { LearningmechanicsEntry } from '#app/domain/import/input.ts'
import { convertText, type SourceSite } from '#app/services/import/convert-text.server.ts'
import { eachOrProblems } from '#app/services/import/each-or-problems.server.ts'
import { type SourcePictures, sourcePictures } from '#app/services/import/source-pictures.server.ts'
import { openTree, type SourceTree } from '#app/services/import/source-tree.server.ts'
import type { SourceBatch } from '#app/services/import/sources.server.ts'
import { importWords } from '#messages/import.ts'
import { readMacros, readQuestions } from './read-entries.server.ts'

const FOLDER = 'openquestions'
const QUESTIONS = `${FOLDER}/questions.json`
const MACROS = 'static/macros.js'
const SITE: SourceSite = {
  origin: 'https://learningmechanics.pub',
  values: { WHITEPAPER_URL: 'https://arxiv.org/abs/2604.21691' },
}

type Parts = { tree: SourceTree; pictures: SourcePictures; files: ReadonlySet<string> }

/** The open questions of learningmechanics.pub: a list, an essay for each direction, the macros. */
export async function readLearningmechanics(path: string): Promise<SourceBatch> {
  const tree = await openTree(path)
  const macros = readMacros(await tree.text(MACROS), MACROS)
  const listed = readQuestions(await tree.text(QUESTIONS), QUESTIONS)
  const files = new Set(await tree.list(FOLDER))
  const pictures = sourcePictures(tree, FOLDER)
  const parts = { tree, pictures, files }
  const entries = await eachOrProblems(listed, (entry) => readEntry(entry, parts))
  return { entries, macros, pictures: pictures.found(), unused: unusedEssays(files, listed) }
}

async function readEntry(listed: LearningmechanicsEntry, parts: Parts): Promise<ImportEntry> {
  const { id, title, text } = listed
  const file = `${FOLDER}/${id}.md`
  const isDirection = id.startsWith('od-')
  const hasEssay = isDirection || parts.files.has(`${id}.md`)
  const essay = hasEssay ? await parts.tree.text(file) : ''
  const statement = await convertText(
    { markdown: text, place: { file: QUESTIONS, field: 'text' } },
    SITE,
    parts.pictures,
  )
  const background = await convertText({ markdown: essay, place: { file } }, SITE, parts.pictures)
  const pictures = [...statement.pictureHashes, ...background.pictureHashes]
  return {
    key: id,
    file: QUESTIONS,
    kind: isDirection ? 'direction' : 'question',
    title,
    statement: statement.body,
    background: [background.body, contextOf(listed)].filter(Boolean).join('\n\n'),
    digest: createHash('sha256')
      .update(JSON.stringify([listed, essay, pictures]))
      .digest('hex'),
  }
}

/** Articles lie at the address by which the list names them. */
function contextOf({ context_post: article, context_section: section }: LearningmechanicsEntry) {
  if (!article) return ''
  const label = article.replaceAll('/', ', ').replaceAll('-', ' ')
  return importWords.context(label, `${SITE.origin}/${article}${section ? `#${section}` : ''}`)
}

function unusedEssays(files: ReadonlySet<string>, listed: LearningmechanicsEntry[]): string[] {
  const used = new Set(listed.map(({ id }) => `${id}.md`))
  const unused = [...files].filter((name) => /^o[dq]-.*\.md$/.test(name) && !used.has(name))
  return unused.sort().map((name) => `${FOLDER}/${name}`)
}
