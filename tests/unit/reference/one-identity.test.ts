import { expect, test } from 'vitest'
import { identify } from '#app/domain/reference/identify.ts'
import { readReference } from '#app/domain/reference/read.ts'

const keyOf = (typed: string) => readReference(typed)?.identity.key

const WORKS: Record<string, string[]> = {
  'doi:10.1577/1548-8659(1981)110<446:eotofr>2.0.co;2': [
    'doi:10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2',
    'DOI 10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2.',
    '10.1577/1548-8659(1981)110%3C446:EOTOFR%3E2.0.CO;2',
    'https://doi.org/10.1577/1548-8659(1981)110%3C446:EOTOFR%3E2.0.CO;2',
    'http://dx.doi.org/10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2',
    'https://www.tandfonline.com/doi/abs/10.1577/1548-8659%281981%29110%3C446%3AEOTOFR%3E2.0.CO%3B2',
    'https://afspubs.onlinelibrary.wiley.com/doi/pdf/10.1577/1548-8659(1981)110%3C446:EOTOFR%3E2.0.CO;2',
    'doi:10.1577/1548-8659(1981)110&lt;446:EOTOFR&gt;2.0.CO;2',
    '(doi: 10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2)',
  ],
  'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2': [
    'doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/%28SICI%291097-0258%2819980815/30%2917%3A15/16%3C1661%3A%3AAID-SIM968%3E3.0.CO%3B2-2',
    'https://doi.org/10.1002/(sici)1097-0258(19980815/30)17:15/16%3C1661::aid-sim968%3E3.0.co;2-2',
  ],
  'doi:10.1890/0012-9658(2006)87[1915:slei]2.0.co;2': [
    'doi:10.1890/0012-9658(2006)87[1915:SLEI]2.0.CO;2',
    'https://doi.org/10.1890/0012-9658(2006)87%5B1915:SLEI%5D2.0.CO;2',
  ],
  'doi:10.1000/a#b?c': ['https://doi.org/10.1000/a%23b%3Fc', 'doi:10.1000/A#B?C'],
  'doi:10.1145/3292500.3330701': [
    'https://dl.acm.org/doi/10.1145/3292500.3330701',
    'https://dl.acm.org/doi/abs/10.1145/3292500.3330701',
    'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true',
    'https://dl.acm.org/doi/fullHtml/10.1145/3292500.3330701',
    'http://doi.acm.org/10.1145/3292500.3330701',
    'https://doi.org/10.1145/3292500.3330701?utm_source=newsletter',
    'doi.org/10.1145/3292500.3330701',
  ],
  'doi:10.1007/s10994-021-05946-3': [
    'https://link.springer.com/article/10.1007/s10994-021-05946-3',
    'https://link.springer.com/content/pdf/10.1007/s10994-021-05946-3.pdf',
    'https://link.springer.com/article/10.1007/s10994-021-05946-3/figures/2'.replace('/2', ''),
    'https://link.springer.com/article/10.1007/s10994-021-05946-3?error=cookies_not_supported#Sec2',
  ],
  'doi:10.1007/978-3-319-46493-0_39': [
    'https://link.springer.com/chapter/10.1007/978-3-319-46493-0_39',
    'https://doi.org/10.1007/978-3-319-46493-0_39',
    '10.1007/978-3-319-46493-0\\_39',
  ],
  'doi:10.1038/s41586-020-2649-2': [
    'https://www.nature.com/articles/s41586-020-2649-2',
    'https://www.nature.com/articles/s41586-020-2649-2.pdf',
    'http://nature.com/articles/s41586-020-2649-2/figures/1',
    'doi:10.1038/S41586-020-2649-2',
  ],
  'doi:10.1103/physrevx.14.031001': [
    'https://journals.aps.org/prx/abstract/10.1103/PhysRevX.14.031001',
    'https://journals.aps.org/prx/pdf/10.1103/PhysRevX.14.031001',
    'https://link.aps.org/doi/10.1103/PhysRevX.14.031001',
  ],
  'doi:10.1073/pnas.1903070116': [
    'https://www.pnas.org/doi/10.1073/pnas.1903070116',
    'https://www.pnas.org/doi/full/10.1073/pnas.1903070116',
    'https://www.pnas.org/doi/suppl/10.1073/pnas.1903070116',
  ],
  'doi:10.1126/science.1127647': [
    'https://www.science.org/doi/10.1126/science.1127647',
    'https://www.science.org/doi/epdf/10.1126/science.1127647',
  ],
  'doi:10.1101/2020.12.15.422761': [
    'https://www.biorxiv.org/content/10.1101/2020.12.15.422761v3',
    'https://www.biorxiv.org/content/10.1101/2020.12.15.422761v3.full.pdf+html',
    'https://www.biorxiv.org/content/10.1101/2020.12.15.422761',
    'doi:10.1101/2020.12.15.422761',
  ],
  'doi:10.1088/1742-5468/ac3a74': [
    'https://iopscience.iop.org/article/10.1088/1742-5468/ac3a74',
    'https://iopscience.iop.org/article/10.1088/1742-5468/ac3a74/meta',
    'https://iopscience.iop.org/article/10.1088/1742-5468/ac3a74/pdf',
  ],
  'doi:10.1371/journal.pone.0000001': [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
    'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0000001&type=printable',
  ],
  'arxiv:2001.08361': [
    'arXiv:2001.08361v3',
    'arXiv:2001.08361v3 [cs.LG]',
    '[arXiv:2001.08361 [stat.ML]]',
    'arxiv 2001.08361',
    '2001.08361',
    'doi:10.48550/arXiv.2001.08361',
    'https://arxiv.org/abs/2001.08361?context=cs',
    'https://arxiv.org/pdf/2001.08361v3.pdf',
    'https://arxiv.org/pdf/2001.08361v3#page=4',
    'https://arxiv.org/html/2001.08361v1',
    'http://export.arxiv.org/abs/2001.08361',
    'https://www.alphaxiv.org/abs/2001.08361',
    'https://www.alphaxiv.org/overview/2001.08361v2',
    'https://ar5iv.labs.arxiv.org/html/2001.08361',
    'https://ar5iv.org/abs/2001.08361',
    'https://huggingface.co/papers/2001.08361',
    'https://api.semanticscholar.org/arXiv:2001.08361',
    'https://www.semanticscholar.org/arxiv/2001.08361',
    'arxiv.org/abs/2001.08361v1',
  ],
  'arxiv:math/0601001': [
    'arXiv:math.AG/0601001',
    'arXiv:math/0601001v2',
    'math.AG/0601001',
    'https://arxiv.org/abs/math.AG/0601001',
    'https://arxiv.org/pdf/math/0601001v1',
    'doi:10.48550/arXiv.math/0601001',
  ],
  'arxiv:cond-mat/9901001': ['arXiv:cond-mat.dis-nn/9901001', 'cond-mat/9901001v1'],
  'url:openreview.net/forum?id=rJ4km2R5t7': [
    'https://openreview.net/forum?id=rJ4km2R5t7',
    'https://openreview.net/pdf?id=rJ4km2R5t7',
    'https://openreview.net/forum?id=rJ4km2R5t7&noteId=H1x',
    'https://www.openreview.net/forum?noteId=x&id=rJ4km2R5t7#all',
  ],
  'url:proceedings.mlr.press/v97/tan19a.html': [
    'https://proceedings.mlr.press/v97/tan19a.html',
    'http://proceedings.mlr.press/v97/tan19a/tan19a.pdf',
    'http://proceedings.mlr.press/v97/tan19a.html?utm_source=x',
  ],
  'url:aclanthology.org/P18-1001': [
    'https://aclanthology.org/P18-1001/',
    'https://www.aclweb.org/anthology/P18-1001.pdf',
    'https://aclanthology.org/P18-1001v2.pdf',
    'doi:10.18653/v1/P18-1001',
  ],
  'url:aclanthology.org/2020.acl-main.740': [
    'https://aclanthology.org/2020.acl-main.740.pdf',
    'https://doi.org/10.18653/v1/2020.acl-main.740',
    'https://www.aclweb.org/anthology/2020.acl-main.740/',
  ],
  'url:www.semanticscholar.org/paper/e6c561d02500b2596a230b341a8eb8b921ca5bf2': [
    'https://www.semanticscholar.org/paper/Scaling-Laws-for-Neural-Language-Models-Kaplan-McCandlish/e6c561d02500b2596a230b341a8eb8b921ca5bf2',
    'https://www.semanticscholar.org/paper/e6c561d02500b2596a230b341a8eb8b921ca5bf2?p2df',
    'https://www.semanticscholar.org/reader/e6c561d02500b2596a230b341a8eb8b921ca5bf2',
  ],
  'url:www.semanticscholar.org/CorpusID:210861095': [
    'https://api.semanticscholar.org/CorpusID:210861095',
    'https://www.semanticscholar.org/CorpusID:210861095',
  ],
  'url:proceedings.neurips.cc/paper_files/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html':
    [
      'https://proceedings.neurips.cc/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
      'https://papers.nips.cc/paper_files/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf',
    ],
  'url:example.org/p?b=1&a=2': [
    'https://example.org/p?b=1&a=2',
    'https://example.org/p?b=1&utm_source=x&a=2&fbclid=y#z',
    'http://example.org/p/?b=1&a=2&gclid=1',
  ],
  'url:example.org/talk': [
    'https://example.org/talk/',
    'http://example.org/talk?utm_medium=social',
  ],
}

test.each(Object.entries(WORKS).flatMap(([key, all]) => all.map((typed) => [typed, key] as const)))(
  '%s is %s',
  (typed, key) => expect(keyOf(typed)).toBe(key),
)

test.each([
  // A host that is not known to name works so, and ids that are none.
  ['https://example.org/10.1000/182', 'url:example.org/10.1000/182'],
  ['https://www.nature.com/', 'url:www.nature.com'],
  ['https://arxiv.org/list/cs.LG/recent', 'url:arxiv.org/list/cs.LG/recent'],
  ['https://openreview.net/group?id=ICLR.cc', 'url:openreview.net/group?id=ICLR.cc'],
  ['https://dl.acm.org/profile/81100000000', 'url:dl.acm.org/profile/81100000000'],
  ['https://link.springer.com/journal/10994', 'url:link.springer.com/journal/10994'],
  ['https://aclanthology.org/events/acl-2020/', 'url:aclanthology.org/events/acl-2020'],
  ['https://www.semanticscholar.org/author/2053682', 'url:www.semanticscholar.org/author/2053682'],
])('%s names no other work than its page', (typed, key) => expect(keyOf(typed)).toBe(key))

test('every identity leads to itself', () => {
  for (const key of Object.keys(WORKS)) {
    const [typed = ''] = WORKS[key] ?? []
    const identity = readReference(typed)?.identity
    expect(identity && identify({ scheme: 'url', id: identity.url })?.key).toBe(key)
  }
})

test('the address of a DOI has its marks encoded', () => {
  expect(readReference('10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2')?.identity.url).toBe(
    'https://doi.org/10.1577/1548-8659(1981)110%3C446:eotofr%3E2.0.co;2',
  )
  expect(readReference('https://doi.org/10.1000/a%23b%25')?.identity.url).toBe(
    'https://doi.org/10.1000/a%23b%25',
  )
})
