import { normaliseArxiv } from './arxiv.ts'
import { normaliseDoi, percentDecoded } from './doi.ts'

/** What an address says by its form alone: an identifier, or the one address of several that stands for all. */
export type NamedWork = { doi: string } | { arxiv: string } | { url: string }

type Reading = {
  hosts: RegExp
  path: RegExp
  work: (found: string[], url: URL) => NamedWork | null
}

const doi = (text: string): NamedWork | null => {
  const id = normaliseDoi(text)
  return id === null ? null : { doi: id }
}
const arxiv = (text: string): NamedWork | null => {
  const id = normaliseArxiv(text)
  return id === null ? null : { arxiv: id }
}

/** What publishers put behind a DOI in the addresses of its pages and files. */
const BEHIND =
  /(?:\/(?:full|pdf|epdf|pdfdirect|pdfplus|abstract|meta|html|xml|fulltext|full-text|references|summary|figures|citations?|tables?|media|suppl(?:_file|ementary)?)|\.(?:pdf|epub|html?|full|abstract|long|short)(?:\+html)?|\.full-text)+\/?$/i

const pathDoi = (text: string) => doi(text.replace(BEHIND, ''))

const aclUrl = (id: string): string =>
  `https://aclanthology.org/${/^[a-z]\d\d-\d{4}$/i.test(id) ? id.toUpperCase() : id.toLowerCase()}`

/** The DOIs that arXiv and the ACL Anthology make of their own ids name the work by that id. */
export function workOfDoi(doi: string): { arxiv?: string; url?: string } | null {
  const [, registrant, id = ''] = /^(10\.48550\/arxiv\.|10\.18653\/v1\/)(.+)$/.exec(doi) ?? []
  if (registrant === undefined) return null
  if (registrant !== '10.18653/v1/') return normaliseArxiv(id) ? { arxiv: id } : null
  return { url: aclUrl(id) }
}

/** Hosts whose addresses name a DOI, an arXiv id, or the same work in several ways. The first that fits. */
const READINGS: Reading[] = [
  {
    hosts:
      /^(?:(?:dx|www|beta)\.)?doi\.org$|^doi\.(?:acm\.org|wiley\.com|ieeecomputersociety\.org)$/,
    path: /^\/(?:doi:)?(10\..+)$/i,
    work: ([id = '']) => doi(id),
  },
  {
    hosts: /^(?:[a-z0-9-]+\.)*arxiv\.org$|^xxx\.lanl\.gov$|^(?:www\.)?(?:alphaxiv|ar5iv)\.org$/,
    path: /^\/(?:abs|pdf|html|format|ps|src|e-print|overview|resources|papers)\/(.+?)(?:\.pdf|\.ps)?\/?$/i,
    work: ([id = '']) => arxiv(id),
  },
  {
    hosts:
      /^(?:www\.)?(?:huggingface\.co|arxiv-vanity\.com|emergentmind\.com|scirate\.com|papers\.cool)$/,
    path: /^\/(?:papers|arxiv)\/([^/]+(?:\/\d{7})?)\/?$/i,
    work: ([id = '']) => arxiv(id),
  },
  {
    hosts: /^(?:www\.|api\.)?semanticscholar\.org$/,
    path: /^\/(?:arxiv\/|(?:graph\/v1\/paper\/|paper\/)?arxiv:)(.+?)\/?$/i,
    work: ([id = '']) => arxiv(id),
  },
  {
    hosts: /^(?:www\.|api\.)?semanticscholar\.org$/,
    path: /^\/(?:graph\/v1\/paper\/|paper\/)?doi:(.+)$/i,
    work: ([id = '']) => doi(id),
  },
  {
    hosts: /^(?:www\.|api\.)?semanticscholar\.org$/,
    path: /^\/(?:graph\/v1\/paper\/|paper\/)?corpusid:(\d+)/i,
    work: ([id]) => ({ url: `https://www.semanticscholar.org/CorpusID:${id}` }),
  },
  {
    hosts: /^(?:www\.|api\.|pdfs\.)?semanticscholar\.org$/,
    path: /^\/(?:paper|reader|graph\/v1\/paper)\/(?:[^/]+\/)?([0-9a-f]{40})/i,
    work: ([id = '']) => ({ url: `https://www.semanticscholar.org/paper/${id.toLowerCase()}` }),
  },
  {
    hosts: /^(?:www\.|api\.|api2\.)?openreview\.net$/,
    path: /^\/(forum|pdf|attachment|revisions|references\/pdf)$/,
    work: (_, url) => {
      const id = url.searchParams.get('id')
      return id ? { url: `https://openreview.net/forum?id=${encodeURIComponent(id)}` } : null
    },
  },
  {
    hosts: /^proceedings\.mlr\.press$|^(?:www\.)?jmlr\.org$/,
    path: /^\/(?:proceedings\/papers\/)?(v\d+)\/([^/.]+)(?:\.html|\.pdf|\/[^/]+\.pdf)$/,
    work: ([volume, paper]) => ({ url: `https://proceedings.mlr.press/${volume}/${paper}.html` }),
  },
  {
    hosts: /^(?:www\.)?jmlr\.org$/,
    path: /^\/papers\/v(?:olume)?(\d+)\/([^/.]+)(?:\.html|\/[^/]+\.pdf)$/,
    work: ([volume, paper]) => ({ url: `https://jmlr.org/papers/v${volume}/${paper}.html` }),
  },
  {
    hosts: /^(?:www\.)?(?:aclanthology\.org|aclweb\.org)$/,
    path: /^\/(?:anthology\/)?(?:[a-z]\/[a-z]\d\d\/)?([a-z]\d\d-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)(?:v\d+)?(?:\.pdf|\.bib)?\/?$/i,
    work: ([id = '']) => ({ url: aclUrl(id) }),
  },
  {
    hosts: /^(?:papers|proceedings)\.(?:nips|neurips)\.cc$/,
    path: /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-/,
    work: ([year, hash]) => ({
      url: `https://proceedings.neurips.cc/paper_files/paper/${year}/hash/${hash}-Abstract.html`,
    }),
  },
  {
    hosts: /^openaccess\.thecvf\.com$/,
    path: /^\/(content\w*)\/(?:(\w+)\/)?(?:html|papers)\/([^/]+_paper)\.(?:html|pdf)$/,
    work: ([content, venue, paper]) => ({
      url: `https://openaccess.thecvf.com/${[content, venue].filter(Boolean).join('/')}/html/${paper}.html`,
    }),
  },
  {
    hosts: /^(?:www\.)?(?:biorxiv|medrxiv)\.org$/,
    path: /^\/content\/(?:biorxiv\/early\/[\d/]+\/)?(10\.\d{4,9}\/[\d.]+?)(?:v\d+)?(?:\.[a-z].*|\/.*)?$/i,
    work: ([id = '']) => doi(id),
  },
  {
    hosts: /^(?:www\.)?nature\.com$/,
    path: /^\/articles\/([a-z0-9-]+(?:\.\d+)*)(?:\.pdf|\/.*)?$/i,
    work: ([id]) => doi(`10.1038/${id}`),
  },
  {
    hosts: /^journals\.plos\.org$/,
    path: /^\/\w+\/article/,
    work: (_, url) => doi(url.searchParams.get('id') ?? ''),
  },
  {
    hosts: /^(?:papers\.|www\.)?ssrn\.com$/,
    path: /^\/(?:sol3\/(?:papers|Delivery)\.cfm.*|abstract=(\d+))$/i,
    work: ([id], url) => {
      const number = id ?? url.searchParams.get('abstract_id') ?? url.searchParams.get('abstractid')
      return number && /^\d+$/.test(number) ? doi(`10.2139/ssrn.${number}`) : null
    },
  },
  {
    hosts: /^(?:www\.)?zenodo\.org$/,
    path: /^\/records?\/(\d+)/,
    work: ([id]) => doi(`10.5281/zenodo.${id}`),
  },
  {
    hosts: /^(?:www\.)?elifesciences\.org$/,
    path: /^\/(?:articles|reviewed-preprints)\/(\d+)/,
    work: ([id]) => doi(`10.7554/eLife.${id}`),
  },
  {
    hosts:
      /^(?:link\.springer\.com|(?:journals|link)\.aps\.org|iopscience\.iop\.org|(?:www\.)?frontiersin\.org|(?:www\.)?annualreviews\.org|(?:www\.)?projecteuclid\.org|(?:www\.)?jstor\.org|(?:www\.)?nature\.com)$/,
    path: /\/(10\.\d{4,9}(?:\.\d+)*\/.+)$/,
    work: ([id = '']) => pathDoi(id),
  },
  {
    // One software serves the sites of most publishers, and they all write `/doi/…`.
    hosts: /./,
    path: /\/doi\/(?:(?:abs|full|fullhtml|pdf|epdf|pdfdirect|pdfplus|epub|book|proceedings|abstract|reader|ref|figure|suppl)\/){0,2}(10\.\d{4,9}(?:\.\d+)*\/.+)$/i,
    work: ([id = '']) => pathDoi(id),
  },
]

/**
 * The work that an address names by its form, as far as its host is known to name works so; null for
 * all others. Nothing is fetched.
 */
export function namedWork(url: URL): NamedWork | null {
  const host = url.hostname.toLowerCase()
  const path = percentDecoded(url.pathname)
  for (const { hosts, path: form, work } of READINGS) {
    const found = hosts.test(host) ? form.exec(path) : null
    const named = found && work(found.slice(1), url)
    if (named) return named
  }
  return null
}
