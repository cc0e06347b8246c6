import type { IncomingMessage } from 'node:http'
import busboy from '@fastify/busboy'
import { refuse } from '#app/domain/refusal/refusal.ts'

const LARGEST_FILE = 10_000_000

export type ReceivedFile = { name: string; bytes: Buffer }

/** The one file of an upload form. Broken, oversized or missing: an `invalid` refusal. */
export function receiveFile(request: IncomingMessage): Promise<ReceivedFile> {
  return new Promise<ReceivedFile>((resolve, reject) => {
    let received: ReceivedFile | null = null
    const parser = busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: { files: 1, fileSize: LARGEST_FILE, fields: 10, fieldSize: 1000, parts: 20 },
    })
    parser.on('file', (_field, stream, name) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(new Error('too large')))
      stream.on('end', () => {
        received = { name: name ?? '', bytes: Buffer.concat(chunks) }
      })
    })
    parser.on('error', reject)
    parser.on('finish', () => (received ? resolve(received) : reject(new Error('no file'))))
    request.on('aborted', () => reject(new Error('aborted')))
    request.pipe(parser)
  }).catch((error) => {
    request.unpipe()
    request.resume()
    return refuse('uploadType', { cause: error })
  })
}
