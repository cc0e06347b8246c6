import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

export type ListedEntry = Record<string, unknown> & { id: string }

/** Four invented entries in the shape of the list that learningmechanics.pub keeps. */
export const LISTED: ListedEntry[] = [
  {
    id: 'oq-1-1',
    slug: 'exponent',
    title: '"Flatter is better" at $\\propto d$?',
    text: 'Does $\\R$ suffice? Compare [[Ash (2021)]](https://example.org/ash).',
    sequence: 'guide',
    question_number: 1,
    context_post: 'guide/first-steps',
    context_section: null,
  },
  {
    id: 'oq-1-2',
    title: 'Second question.',
    text: 'Is $\\E{x}{x^2}$ finite?',
    context_post: null,
  },
  {
    id: 'od-1',
    emoji: '🔭',
    title: 'What is a pendulum?',
    text: 'Say what swings.',
    context_post: 'pendula',
  },
  { id: 'od-2', title: 'Second direction', text: 'A short statement.', context_post: null },
]

const ESSAYS = {
  'openquestions/od-1.md':
    'A [pendulum](/pendula) swings. [>See <strong>this</strong> note.<]\n\n' +
    '<div class="full-width-figure"><img src="swing.png" alt="A swing" style="width: 85%;">\n' +
    '<div class="figure-caption"> <strong>It swings.</strong> See <a href="https://example.org/s">here</a>.</div>\n' +
    '</div>\n\nAs [said]({{WHITEPAPER_URL}}), $\\norm{v}$ stays.\n',
  'openquestions/od-2.md': 'Plain words.\r\n',
}

const MACROS = `// name, expansion
window.LATEX_MACROS = {
  "\\\\R": "\\\\mathbb{R}", // reals
  '\\\\norm': "\\\\left|#1\\\\right|",
  "\\\\E": "\\\\mathbb{E}_{#1}\\\\left[#2\\\\right]",
};
`

export type Files = Record<string, string | Buffer | null>

/** A folder to import from; `changes` puts other files in place, or leaves some out (null). */
export async function aSourceTree(listed = LISTED, changes: Files = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'touchstone-source-'))
  const files: Files = {
    'openquestions/questions.json': JSON.stringify(listed, null, 2),
    'openquestions/swing.png': await aPicture('teal'),
    'static/macros.js': MACROS,
    ...ESSAYS,
    ...changes,
  }
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), content)
  }
  return root
}

export const aPicture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 12, height: 8, channels: 3, background } })
    .png()
    .toBuffer()

/** The list with one entry changed. */
export const withEntry = (id: string, change: Record<string, unknown>): ListedEntry[] =>
  LISTED.map((entry) => (entry.id === id ? { ...entry, ...change } : entry))
