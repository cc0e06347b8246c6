import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import satori from 'satori'
import sharp from 'sharp'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { cardFonts } from './card-fonts.server.ts'

const PAPER = '#fcfcfa'
/** A picture takes about 50 ms of the one process that serves everybody. */
const MOST_AT_ONCE = 3
const MOST_BYTES = 16_000_000

type Drawing = (drawing: ReactElement) => string
type Picture = { width: number; height: number; face: (drawn: Drawing) => ReactElement }

const kept = new Map<string, Buffer>()
const underWay = new Map<string, Promise<Buffer>>()

/**
 * A picture for links that are shared, which anybody may see. It is drawn once for what it says: `says`
 * is all that the picture depends on.
 */
export async function pictureFile(request: Request, says: object, picture: Picture) {
  const key = createHash('sha256').update(JSON.stringify(says)).digest('base64url').slice(0, 22)
  const headers = { ETag: `"${key}"`, 'Cache-Control': 'public, max-age=600' }
  if (request.headers.get('If-None-Match')?.includes(key))
    return new Response(null, { status: 304, headers })
  const png = await drawnOnce(key, picture)
  return new Response(new Uint8Array(png), { headers: { ...headers, 'Content-Type': 'image/png' } })
}

async function drawnOnce(key: string, picture: Picture): Promise<Buffer> {
  const found = kept.get(key)
  if (found) {
    kept.delete(key)
    kept.set(key, found)
    return found
  }
  const begun = underWay.get(key)
  if (begun) return begun
  if (underWay.size >= MOST_AT_ONCE) throw new Refusal('busy', { retryAfter: 2 })
  const work = draw(picture)
  underWay.set(key, work)
  try {
    const png = await work
    keep(key, png)
    return png
  } finally {
    underWay.delete(key)
  }
}

async function draw({ width, height, face }: Picture): Promise<Buffer> {
  const fonts = await cardFonts()
  const svg = await satori(face(addressOf), { width, height, fonts })
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}

/** A drawing within the picture; it has no styles around it. */
const addressOf: Drawing = (drawing) => {
  const svg = renderToStaticMarkup(drawing).replaceAll('var(--paper)', PAPER)
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** The pictures asked for last stay, as many as there is room for. */
function keep(key: string, png: Buffer): void {
  kept.set(key, png)
  let bytes = [...kept.values()].reduce((sum, { length }) => sum + length, 0)
  for (const [old, { length }] of kept) {
    if (bytes <= MOST_BYTES) return
    kept.delete(old)
    bytes -= length
  }
}
