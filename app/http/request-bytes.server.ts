import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a request and puts it back, so that whoever comes next reads it from its start.
 * `length` is what its header says; null where the sender went away before that.
 */
export async function readBytes(request: IncomingMessage, length: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let read = 0
  while (read < length) {
    const part: Buffer | null = request.read()
    if (part === null) {
      if (!(await more(request))) return null
      continue
    }
    parts.push(part)
    read += part.length
  }
  const bytes = Buffer.concat(parts)
  // Node allows this until the end has been told of, which it is only after this turn.
  if (read > 0) request.unshift(bytes)
  return bytes
}

/** Whether there is more to read. */
function more(request: IncomingMessage): Promise<boolean> {
  if (request.destroyed || request.readableEnded) return Promise.resolve(false)
  return new Promise((resolve) => {
    const heard = (there: boolean) => () => {
      request.off('readable', readable).off('close', gone).off('error', gone).off('end', gone)
      resolve(there)
    }
    const [readable, gone] = [heard(true), heard(false)]
    request.once('readable', readable).once('close', gone).once('error', gone).once('end', gone)
  })
}

/** Puts another form in the place of a body that was read and put back. */
export function replaceBytes(request: IncomingMessage, form: URLSearchParams): void {
  const bytes = Buffer.from(form.toString())
  request.read()
  request.headers['content-type'] = 'application/x-www-form-urlencoded;charset=UTF-8'
  request.headers['content-length'] = String(bytes.length)
  if (bytes.length > 0) request.unshift(bytes)
}
