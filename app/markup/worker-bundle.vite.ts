import { build } from 'esbuild'
import type { Plugin } from 'vite'

const SUFFIX = '?worker-bundle'
const PREFIX = '\0worker-bundle:'

/**
 * `import source from './entry.ts?worker-bundle'` gives the entry and all it imports as one
 * CommonJS string, to be started with `new Worker(source, { eval: true })`. So the worker needs no
 * file of its own beside the server bundle.
 */
export function workerBundle(): Plugin {
  return {
    name: 'worker-bundle',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null
      const entry = await this.resolve(source.slice(0, -SUFFIX.length), importer)
      return entry && PREFIX + entry.id
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null
      const { code, inputs } = await bundled(id.slice(PREFIX.length))
      for (const input of inputs) this.addWatchFile(input)
      return `export default ${JSON.stringify(code)}`
    },
  }
}

async function bundled(entry: string): Promise<{ code: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: process.cwd(),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  })
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules'))
  return { code: outputFiles[0]?.text ?? '', inputs: inputs.map((i) => `${process.cwd()}/${i}`) }
}
