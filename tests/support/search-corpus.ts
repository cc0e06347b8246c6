import type { Member } from '#app/domain/viewer/viewer.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

type Text = Partial<Parameters<typeof aQuestion>[0]> & { comments?: string[] }

/** Short texts with everything that made search differ between engines. The key names the text. */
const TEXTS = {
  scaling: {
    title: 'Where do scaling laws come from?',
    statement: 'The loss scales as a power law in the number of parameters.',
    tags: ['scaling-laws', 'theory'],
    areaKey: 'empirical-laws',
    comments: [
      'Scaling laws were measured over seven orders of magnitude.',
      'A law needs a mechanism.',
    ],
  },
  lawScaling: {
    title: 'Is there a law of scaling at all?',
    statement: 'Not the phrase, both words.',
  },
  hyphen: { title: 'Does a scaling-law exponent depend on width?', tags: ['scaling-laws'] },
  maxNorm: { title: 'Why does max-norm regularisation work?', tags: ['regularisation'] },
  maxnorm: { title: 'A maxnorm bound for deep networks' },
  erdos: {
    title: 'The Erdős–Rényi graph of neurons',
    statement: "Erdős's model, taken literally.",
  },
  erdosTex: { title: 'Minimum overlap', statement: 'Posed by Paul Erd\\H{o}s in 1955.' },
  naive: { title: 'Is the naïve estimator biased?', questionKind: 'conjecture' as const },
  muGreek: { title: 'Does μP transfer across depth?', areaKey: 'hyperparameters' },
  muTex: { title: 'Transfer under $\\mu$P', statement: 'With $\\mu_0 = 1$.' },
  muAscii: { title: 'muP scaling at finite width', areaKey: 'hyperparameters' },
  mu: { title: 'What is $\\mu$?', statement: 'The mean $\\mu$ of the weights.' },
  cpp: { title: 'A C++ implementation', statement: 'Fast enough?' },
  c: {
    title: 'The constant C',
    statement: 'Is C universal?',
    status: 'answered-negative' as const,
  },
  fsharp: { title: 'Proofs in F#' },
  near: { title: 'Near the edge of stability', statement: 'And or not: sharpness NEAR 2/η.' },
  tex: {
    title: 'Gradient flow',
    statement: 'Let $\\nabla_\\theta \\mathcal{L}(\\theta) = \\frac{1}{n}\\sum_i x_i$.',
    background: 'Here $\\alpha\\beta$ and \\(\\operatorname{softmax}(z)\\) appear.',
  },
  alpha: { title: 'The exponent α', statement: 'Is α = 0.5 or 0.34?' },
  german: { title: 'Größe und Maß', statement: 'Über die Straße.' },
  polish: { title: 'Łojasiewicz inequality', statement: 'Also in the sense of Søren.' },
  cjk: { title: '机器学习 的 理论', statement: '深度学习' },
  cyrillic: { title: 'Теория обучения' },
  korean: { title: '한국어 질문' },
  numbers: { title: 'Results of arXiv:2203.03466', statement: 'GPT-4 and x^2 and 10^-3.' },
  apostrophe: { title: 'Hessian’s spectrum', statement: "It doesn't vanish." },
  code: {
    title: 'What does `torch.compile` change?',
    statement: '**Bold** and _emphasis_ and [links](https://example.org/secretpath).',
  },
  quotes: { title: '"Lazy" and “rich” training' },
  draft: { title: 'Zebra draft', visibility: 'draft' as const, status: 'draft' as const },
  queued: { title: 'Zebra queued', visibility: 'queued' as const },
  hidden: { title: 'Zebra hidden', visibility: 'hidden' as const },
  deleted: { title: 'Zebra deleted', visibility: 'deleted' as const },
  zebra: { title: 'Zebra public', status: 'merged' as const, comments: ['Stripes of a zebra.'] },
} satisfies Record<string, Text>

type CorpusKey = keyof typeof TEXTS

export type Corpus = { ada: Member; bob: Member; keyOf: Map<string, string> }

/** Ada writes the questions, Bob the comments; `keyOf` names each by key, comments as `zebra/1`. */
export async function aCorpus(): Promise<Corpus> {
  const ada = await aPerson({ handle: 'ada' })
  const bob = await aPerson({ handle: 'bob' })
  const keyOf = new Map<string, string>()
  for (const [key, text] of Object.entries(TEXTS) as [CorpusKey, Text][]) {
    const question = await aQuestion({ by: ada, ...text })
    keyOf.set(question.id, key)
    for (const [place, body] of (text.comments ?? []).entries()) {
      const comment = await aComment({ on: question, by: bob, body })
      keyOf.set(comment.id, `${key}/${place + 1}`)
    }
  }
  return { ada, bob, keyOf }
}
