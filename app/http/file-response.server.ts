import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const SVG_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

// What is in a file depends on who asks.
const CACHING = { 'Cache-Control': 'private, no-cache' }

/** A table for download under a name. */
export const csvFile = (name: string, text: string): Response =>
  new Response(text, {
    headers: {
      ...CACHING,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })

/** A drawing that stands alone: it is shown, and kept under a name. */
export const svgFile = (name: string, drawing: ReactElement): Response =>
  new Response(`${SVG_HEAD}${renderToStaticMarkup(drawing)}\n`, {
    headers: {
      ...CACHING,
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `inline; filename="${name}.svg"`,
    },
  })
