import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { renderMarkup } from '#app/markup/pool.server.ts'
import { RenderQueue } from '#app/markup/render-queue.ts'
import type { RenderJob } from '#app/markup/render-types.ts'

const job = (source: string): RenderJob => ({ source, options: { macros: {}, mode: 'document' } })

test('texts come back in order from the worker', async () => {
  const outcomes = await renderMarkup([job('a $x$'), job('*b*'), job('c')])
  expect(outcomes.map((outcome) => 'html' in outcome && outcome.plain)).toEqual(['a x', 'b', 'c'])
})

// Stands in for the renderer only in what a text can do to it: hang, crash, fill the memory.
const FRAGILE = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ id, source }) => {
    parentPort.postMessage({ id, state: 'started' })
    if (source === 'hang') for (;;);
    if (source === 'crash') process.exit(1)
    if (source === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(source + all.length)) }
    if (source === 'bug') return parentPort.postMessage({ id, state: 'failed', message: 'a bug' })
    parentPort.postMessage({ id, state: 'done', result: { html: source } })
  })`

const fragile = () =>
  new RenderQueue(
    () => new Worker(FRAGILE, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } }),
    () => 1_500,
  )

test('a text that hangs, crashes or fills the memory is refused and the next go on', async () => {
  const queue = fragile()
  const sources = ['a', 'hang', 'b', 'crash', 'c', 'fill', 'd']
  const outcomes = await Promise.all(sources.map((source) => queue.render(job(source))))
  const refused = { refused: 'too-complex' }
  expect(outcomes).toEqual([
    { html: 'a' },
    refused,
    { html: 'b' },
    refused,
    { html: 'c' },
    refused,
    { html: 'd' },
  ])
})

test('a bug in the renderer is an error, not a refusal', async () => {
  const queue = fragile()
  await expect(queue.render(job('bug'))).rejects.toThrow('a bug')
  expect(await queue.render(job('a'))).toEqual({ html: 'a' })
})

test('a worker that cannot start is an error', async () => {
  const queue = new RenderQueue(
    () => new Worker('throw new Error("no")', { eval: true }),
    () => 1_000,
  )
  await expect(queue.render(job('a'))).rejects.toThrow('did not start')
})

test('a worker keeps the process alive only while it works', async () => {
  const held = () =>
    process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length
  const queue = fragile()
  const before = held()
  const pending = queue.render(job('a'))
  expect(held()).toBe(before + 1)
  await pending
  expect(held()).toBe(before)
})
