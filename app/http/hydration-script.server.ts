const CONTROLLER = 'window.__remixContext.streamController'

const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** The script that gives the browser the page's data, as Remix would write it chunk by chunk. */
export async function hydrationScript(
  stream: ReadableStream<Uint8Array> | undefined,
  nonce: string,
): Promise<string> {
  if (!stream) return ''
  const quoted = JSON.stringify(await new Response(stream).text())
  const safe = quoted.replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? '')
  return `<script nonce="${nonce}">${CONTROLLER}.enqueue(${safe});${CONTROLLER}.close()</script>`
}
