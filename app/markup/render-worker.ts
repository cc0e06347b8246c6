import { parentPort } from 'node:worker_threads'
import { renderDocument } from '#app/markup/render.ts'
import type { FromWorker, ToWorker } from '#app/markup/worker-messages.ts'

const FORMULAS = ['\\frac{a_#}{\\sqrt{b}}', '\\sum_{i=1}^# x_i^2 \\le \\alpha\\,\\left(#\\right)']
const WARM_UP = Array.from(
  { length: 30 },
  (_, n) =>
    `# A *b* \`c\`\n\n- [x](https://example.org) Q1[>n<] $${FORMULAS[n % 2]?.replaceAll('#', `${n}`)}$\n\n`,
).join('')

const tell = (message: FromWorker) => parentPort?.postMessage(message)

// The first text would otherwise pay for compiling everything.
for (let round = 0; round < 3; round++) renderDocument(WARM_UP, { macros: {}, mode: 'document' })

parentPort?.on('message', ({ id, source, options }: ToWorker) => {
  tell({ id, state: 'started' })
  try {
    tell({ id, state: 'done', result: renderDocument(source, options) })
  } catch (error) {
    tell({ id, state: 'failed', message: String(error) })
  }
})
