import { expect, test } from 'vitest'
import { readEntry } from '#app/domain/reference/bibtex-entry.ts'
import { parseBibtex } from '#app/services/references/parse-bibtex.server.ts'
import { referenceWords } from '#messages/reference.ts'

function read(source: string) {
  const parsed = parseBibtex(source)
  if (!parsed.ok) return referenceWords.bibtexProblem(parsed.problem)
  const { description, identifiers, problems } = readEntry(parsed.entry)
  const [problem] = problems
  if (problem) return referenceWords.bibtexProblem(problem)
  return { ...description, ids: identifiers.map(({ id }) => id) }
}

test.each([
  [
    `@article{kaplan2020scaling,
  title={Scaling laws for neural language models},
  author={Kaplan, Jared and McCandlish, Sam and others},
  journal={arXiv preprint arXiv:2001.08361},
  year={2020}
}`,
    {
      title: 'Scaling laws for neural language models',
      authors: ['Jared Kaplan', 'Sam McCandlish', 'et al.'],
      year: 2020,
      venue: 'arXiv preprint arXiv:2001.08361',
      ids: [],
    },
  ],
  [
    `@misc{kaplan2020scalinglawsneurallanguage,
      title={Scaling Laws for {N}eural $L(N)\\propto N^{-\\alpha}$ Models}, 
      author={Jared Kaplan and Kurt G{\\"o}del},
      year={2020}, eprint={2001.08361}, archivePrefix={arXiv}, primaryClass={cs.LG},
      url={https://arxiv.org/abs/2001.08361}, 
}`,
    {
      title: 'Scaling Laws for Neural $L(N)\\propto N^{-\\alpha}$ Models',
      authors: ['Jared Kaplan', 'Kurt Gödel'],
      year: 2020,
      venue: '',
      ids: ['2001.08361'],
    },
  ],
  [
    `% exported
@string{nips = "Advances in Neural Information Processing Systems"}
@INPROCEEDINGS(vaswani, AUTHOR = "Vaswani, A. and {OpenAI Team}", Title = "{Attention} Is All You Need",
 booktitle = nips # " 30", YEAR = 2017, month = dec, doi = {10.5555/3295222.3295349})`,
    {
      title: 'Attention Is All You Need',
      authors: ['A. Vaswani', 'OpenAI Team'],
      year: 2017,
      venue: 'Advances in Neural Information Processing Systems 30',
      ids: ['10.5555/3295222.3295349'],
    },
  ],
  [
    `@Article{He2016, title = {Deep Residual Learning}, subtitle = {A Study}, date = {2016-06-27},
 journaltitle = {Proc.\\ CVPR}, author = {He, Kaiming}, doi = {https://doi.org/10.1109/CVPR.2016.90}}`,
    {
      title: 'Deep Residual Learning: A Study',
      authors: ['Kaiming He'],
      year: 2016,
      venue: 'Proc. CVPR',
      ids: ['https://doi.org/10.1109/CVPR.2016.90'],
    },
  ],
  [
    '@book{knuth, author={Donald E. Knuth}, title={The {\\TeX}book}, publisher={Addison-Wesley}, year={c. 1984}}',
    {
      title: 'The book',
      authors: ['Donald E. Knuth'],
      year: 1984,
      venue: 'Addison-Wesley',
      ids: [],
    },
  ],
  [
    '@phdthesis{x, title="On {\\"U}bungen", author="Stra{\\ss}er, J{\\"u}rgen", school="ETH Z{\\"u}rich", year="2001"}',
    {
      title: 'On Übungen',
      authors: ['Jürgen Straßer'],
      year: 2001,
      venue: 'ETH Zürich',
      ids: [],
    },
  ],
  [
    '@misc{a,title={Only a title}}',
    { title: 'Only a title', authors: [], year: null, venue: '', ids: [] },
  ],
  [
    '@article{a,title={T},author={李明 and 王芳},year={2019},doi={10.1007/978-3-319-46493-0\\_39},}',
    {
      title: 'T',
      authors: ['李明', '王芳'],
      year: 2019,
      venue: '',
      ids: ['10.1007/978-3-319-46493-0\\_39'],
    },
  ],
])('%s', (source, expected) => expect(read(source)).toEqual(expected))

test.each([
  [
    '@article{a, title={x, year=2020}\n',
    'Line 1, field “title”: what is opened there is not closed.',
  ],
  ['@article{a,\n title={x}\n year=2020\n}', 'Line 3, field “year”: a comma is missing before it.'],
  [
    '@article{a,\n title="x,\n year=2020\n}',
    'Line 2, field “title”: what is opened there is not closed.',
  ],
  ['@article{a,\n title=x y}', 'Line 2, field “title”: “y” cannot stand there.'],
  [
    '@article{kaplan 2020, title={x}}',
    'Line 1: the name of the entry ends with a comma and has no blank in it.',
  ],
  ['@article{a,\n author={B},\n title={}}', 'Line 3, field “title”: the entry has no title.'],
  ['@article{a,\n author={B}}', 'Line 1: the entry has no title.'],
  ['@article{a, title={x},\n year={soon}}', 'Line 2, field “year”: this is no year.'],
  [
    '@misc{a, title={x}}\n\n@misc{b, title={y}}',
    'Line 3 begins a second entry. Paste the one for this work.',
  ],
  ['Kaplan et al. 2020', 'There is no entry in it. One begins with @article{ or the like.'],
  ['@article{a, title={x}', 'Line 1: what is opened there is not closed.'],
])('%s is answered with %s', (source, words) => expect(read(source)).toBe(words))

test('what is too long or too deep is not parsed', () => {
  expect(read(`@a{b, title={${'{'.repeat(9000)}`)).toBe('Braces are nested too deeply to be read.')
  expect(read(`@a{b, title={${'x'.repeat(21_000)}}}`)).toBe(
    'This is too long for one entry: paste the one for this work.',
  )
})

test('whatever is pasted is read or answered', () => {
  for (const source of [
    '@',
    '@a',
    '@a{',
    '@a{b',
    '@a{b,',
    '@a{b,c',
    '@a{b,c=',
    '@a{b,c={',
    '{',
    '}',
    '"',
    '@string{',
    '\0',
  ])
    expect(typeof read(source)).toBe('string')
})
