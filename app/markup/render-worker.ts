import { parentPort } from 'node:worker_threads'
import { renderDocument } from '#app/markup/render.ts'
import type { RenderOptions } from '#app/markup/render-types.ts'
import type { FromWorker, ToWorker } from '#app/markup/worker-messages.ts'

const FORMULAS = [
  '\\frac{a_#}{\\sqrt{b}}',
  '\\sum_{i=1}^# x_i^2 \\le \\alpha\\,\\left(#\\right)',
  '\\overline{\\mathbb{E}}\\left[\\text{a # b}\\right] = \\begin{cases}\\hat x & # \\\\ y\\end{cases}',
]
const WARM_UP = Array.from({ length: 30 }, (_, n) => {
  const tex = FORMULAS[n % FORMULAS.length]?.replaceAll('#', `${n}`)
  const table = `|a|b|\n|-|-|\n|$x_${n}$|[l](/${n})|\n\n\`\`\`python\nx = ${n}\n\`\`\`\n\n`
  return `# A *b* \`c\`\n\n- [x](https://example.org) Q1[>n<] $${tex}$\n\n${table}`
}).join('')

const OPTIONS: RenderOptions = {
  macros: {},
  mode: 'document',
  known: { records: ['Q1'], people: [] },
}

const tell = (message: FromWorker) => parentPort?.postMessage(message)

// The first text would otherwise pay for compiling everything.
for (let round = 0; round < 6; round++) renderDocument(WARM_UP, OPTIONS)

parentPort?.on('message', ({ id, source, options }: ToWorker) => {
  tell({ id, state: 'started' })
  try {
    tell({ id, state: 'done', result: renderDocument(source, options) })
  } catch (error) {
    tell({ id, state: 'failed', message: String(error) })
  }
})
