const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/
const RUN = /^10\.\d{4,9}(?:\.\d+)*\/[!-~]{1,300}/
const TAG = /<(?:\/|(?:a|b|br|em|i|p|span|strong|su[bp])\b)/i
const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '>': '<', '}': '{' }

/**
 * A DOI as it is compared: without the escapes of addresses, Markdown, TeX and HTML, in lower case (ISO 26324 has no regard to case),
 * without a slash at its end. Null for what is no DOI.
 */
export function normaliseDoi(typed: string): string | null {
  const doi = unescaped(percentDecoded(typed.trim())).toLowerCase().replace(/\/+$/, '')
  return DOI.test(doi) ? doi : null
}

/**
 * The DOI that a running text has at its start, without the marks and brackets that belong to the
 * sentence; empty where there is none. It ends before any letter or mark outside ASCII.
 */
export function doiAtStart(text: string): string {
  const run = RUN.exec(text)?.[0] ?? ''
  const stop = run.search(/["`|$]|\\(?![_*<>~])/)
  const tag = run.search(TAG)
  const ends = [stop, tag].filter((at) => at >= 0)
  const id = withoutClosingMarks(run.slice(0, Math.min(run.length, ...ends)))
  return DOI.test(id) ? id : ''
}

/** The address that leads to the work. What ends a path or would be taken for an escape is encoded. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.replace(/\p{Cs}/gu, '\ufffd')).replace(/[#?]/g, encodeURIComponent)}`

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, (one) => ENTITIES[one] ?? one).replace(/\\([_*<>~&%#])/g, '$1')

/** What a part of an address says; as it stands where its escapes say nothing. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Cuts full stops, commas and the brackets that were opened before. */
function withoutClosingMarks(id: string): string {
  let end = id.length
  for (; end > 0; end--) {
    const last = id.charAt(end - 1)
    const opener = CLOSERS[last]
    const closes = opener !== undefined && surplus(id.slice(0, end), last, opener) <= 0
    if (closes || (opener === undefined && !/[.,;:!?'*_~([{<&]/.test(last))) break
  }
  return id.slice(0, end)
}

const surplus = (text: string, closer: string, opener: string): number =>
  text.split(closer).length - text.split(opener).length
