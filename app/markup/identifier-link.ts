import type { TextRule } from '#app/markup/text-links.ts'

/** `doi:10.1000/182` links to the DOI resolver. */
export const doiLink: TextRule = {
  pattern: /(?<![\p{L}\p{N}_])doi:\s?(10\.\d{4,9}\/[^\s<>"]{1,200})/giu,
  link: (match) => {
    const id = withoutClosingMarks(match[1] ?? '')
    const text = match[0].slice(0, match[0].length - (match[1] ?? '').length + id.length)
    return { href: `https://doi.org/${encodeURI(id)}`, text }
  },
}

/** `arXiv:2001.08361v2` and `arXiv:hep-th/9901001` link to the abstract. */
export const arxivLink: TextRule = {
  pattern:
    /(?<![\p{L}\p{N}_])arxiv:\s?((?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?)(?![\p{L}\p{N}])/giu,
  link: (match) => ({ href: `https://arxiv.org/abs/${match[1]}`, text: match[0] }),
}

/** Cuts what belongs to the sentence: full stops, commas, brackets that were opened before. */
function withoutClosingMarks(id: string): string {
  let surplus = id.split(')').length - id.split('(').length
  let end = id.length
  for (; end > 0; end--) {
    const last = id.charAt(end - 1)
    if (last === ')' ? surplus-- <= 0 : !/[.,;:!?'\]*_”’]/.test(last)) break
  }
  return id.slice(0, end)
}
