import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'

/** The whole ledger for download, one entry a line. */
export function loader() {
  const lines = Readable.from(withEnds(ledgerLines()), { objectMode: false })
  return new Response(createReadableStreamFromReadable(lines), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}

async function* withEnds(lines: AsyncIterable<string>) {
  for await (const line of lines) yield `${line}\n`
}
