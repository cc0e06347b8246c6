import type { Worker } from 'node:worker_threads'
import type { RenderJob, RenderOutcome } from '#app/markup/render-types.ts'
import type { FromWorker, ToWorker } from '#app/markup/worker-messages.ts'

type Waiting = {
  job: RenderJob
  resolve: (outcome: RenderOutcome) => void
  reject: (error: Error) => void
}
type Current = Waiting & { id: number; timer?: NodeJS.Timeout }

/** One worker, one text at a time. The clock of a text starts when the worker has begun it. */
export class RenderQueue {
  #start: () => Worker
  #limit: () => number
  #worker: Worker | null = null
  #current: Current | null = null
  #waiting: Waiting[] = []
  #lastId = 0

  constructor(start: () => Worker, limitMs: () => number) {
    this.#start = start
    this.#limit = limitMs
  }

  render(job: RenderJob): Promise<RenderOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#current !== null) return
    const waiting = this.#waiting.shift()
    if (waiting === undefined) {
      this.#worker?.unref()
      return
    }
    this.#current = { ...waiting, id: ++this.#lastId }
    this.#worker ??= this.#hired()
    this.#worker.ref()
    this.#worker.postMessage({ ...waiting.job, id: this.#lastId } satisfies ToWorker)
  }

  #hired(): Worker {
    const worker = this.#start()
    worker.on('message', (message: FromWorker) => this.#hear(message))
    // 'exit' follows every error, an exhausted heap included.
    worker.on('error', () => {})
    worker.on('exit', () => this.#lost(worker))
    return worker
  }

  #hear(message: FromWorker): void {
    const current = this.#current
    if (current === null || message.id !== current.id) return
    if (message.state === 'started') {
      current.timer = setTimeout(() => this.#overdue(current), this.#limit())
    } else if (message.state === 'done') {
      this.#finish(() => current.resolve(message.result))
    } else {
      this.#finish(() => current.reject(new Error(message.message)))
    }
  }

  #overdue(current: Current): void {
    // When this thread was busy, the answer may already lie in the inbox: it is read first.
    setImmediate(() => {
      if (this.#current === current) void this.#worker?.terminate()
    })
  }

  #lost(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#worker = null
    const current = this.#current
    if (current === null) return
    if (current.timer) this.#finish(() => current.resolve({ refused: 'too-complex' }))
    else this.#finish(() => current.reject(new Error('The rendering worker did not start')))
  }

  #finish(settle: () => void): void {
    clearTimeout(this.#current?.timer)
    this.#current = null
    settle()
    this.#next()
  }
}
