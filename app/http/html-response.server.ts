const page = Buffer.allocUnsafeSlow(4_000_000)

/** A response takes a copy of its bytes, so that all pages are written in one place: half the work. */
export function htmlResponse(html: string, init: { headers: Headers; status: number }): Response {
  init.headers.set('Content-Type', 'text/html; charset=utf-8')
  const fits = html.length * 3 <= page.length
  return new Response(fits ? page.subarray(0, page.write(html)) : Buffer.from(html), init)
}
