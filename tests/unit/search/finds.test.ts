import { expect, test } from 'vitest'
import { documentWords, type IndexWord } from '#app/domain/search/document-words.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import { alternatives, type Phrase } from '#app/domain/search/query.ts'

const stands = (phrase: Phrase, words: IndexWord[]) =>
  words.some((_, place) => phrase.every((word, step) => words[place + step] === word))

/** What either engine answers of one text. */
function finds(typed: string, text: string): boolean {
  const { title, body } = documentWords({ title: '', body: text })
  const { terms } = parseQuery(typed)
  const holds = (phrase: Phrase) => stands(phrase, title) || stands(phrase, body)
  return (
    terms.length > 0 &&
    terms.every((term) => alternatives(term).some(holds) !== (term.negated ?? false))
  )
}

test.each([
  ['L2', 'the $L^2$ norm'],
  ['L2', 'the $\\ell_2$ penalty'],
  ['L2', 'the ℓ₂ penalty'],
  ['l2 norm', 'an $L^{2}$-norm'],
  ['ell_2', 'the $\\ell_2$ penalty'],
  ['ell_2', 'in $L^2$'],
  ['ell2', 'the $\\ell_{2}$ penalty'],
  ['L^2', 'weight decay (L2)'],
  ['ℓ₂', 'the $\\ell^2$ ball'],
  ['$\\ell_2$', 'plain L2'],
  ['\\ell_1', 'an L1 penalty'],
  ['L_p', 'in $L^p$'],
  ['H^1', 'in H¹(Ω)'],
  ['10^6', 'about 10⁶ steps'],
  ['lambda_max', '$\\lambda_{\\max}(H)$'],
  ['λ_max', '$\\lambda_{\\max}(H)$'],
  ['eta', 'a step of $\\eta$'],
  ['η', 'a step of eta'],
  ['O(n^2)', 'in $O(n^2)$ time'],
  ['n log n', '$n \\log n$'],
  ['R^d', '$x \\in \\mathbb{R}^d$'],
  ['ℝ^d', 'in R^d'],
  ['\\mathbb{R}^d', 'ℝ^d'],
  ['mu-P', 'by μP'],
  ['muP', 'by $\\mu$P'],
  ['1/sqrt(n)', '$1/\\sqrt{n}$'],
])('%s finds the mathematics of “%s”', (typed, text) => {
  expect(finds(typed, text)).toBe(true)
})

test.each([
  ['behaviour', 'behavior'],
  ['neighbouring', 'neighboring'],
  ['generalisation', 'generalization'],
  ['generalises', 'generalizing'],
  ['optimiser', 'optimizers'],
  ['regularised', 'regularized'],
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['centre', 'centers'],
  ['centred', 'centered'],
  ['analyse', 'analyzed'],
  ['catalogue', 'catalog'],
  ['grey', 'gray'],
  ['artefacts', 'artifact'],
  ['pre-training', 'pretraining'],
  ['pre training', 'pretraining'],
  ['pretraining', 'pre-training'],
  ['pretraining', 'pre training'],
  ['data set', 'dataset'],
  ['datasets', 'data sets'],
  ['overparametrized', 'over-parametrised'],
  ['Schrödinger', 'Schroedinger'],
  ['Schroedinger', 'Schrödinger'],
  ['schroedinger', 'Schr\\"odinger'],
  ['schroedinger', 'Schr\\"{o}dinger'],
  ['Schrodinger', 'Schrödinger'],
  ['schrodinger', 'Schroedinger'],
  ['Mueller', 'Müller'],
  ['muller', 'Mueller'],
  ['Müller', 'muller'],
  ['Aarhus', 'Århus'],
  ['Bjoern', 'Bjørn'],
  ['Lojasiewicz', 'Łojasiewicz'],
  ['Erdös', 'Erdős'],
  ['Erdos', 'Erd\\H{o}s'],
  ['Kolmogorov', 'Колмогоров'],
  ['Ляпунов', 'Lyapunov'],
  ['Weierstrass', 'Weierstraß'],
  ['🔥', '🔥🔥'],
  ['👍🏽', '👍'],
])('%s finds %s and the other way round', (one, other) => {
  expect(finds(one, other), `${one} → ${other}`).toBe(true)
  expect(finds(other, one), `${other} → ${one}`).toBe(true)
})

test.each([
  ['valu', 'dvalue'],
  ['106', 'about 10⁶ steps'],
  ['gust', 'guest'],
  ['L3', '$L^2$'],
  ['xi', '$x_i$'],
  ['vale', 'value'],
  ['"data set"', 'a dataset'],
  ['rise', 'rize'],
  ['four', 'for'],
  ['promize', 'promise'],
  ['🔥', '🎉'],
])('%s does not find %s', (typed, text) => {
  expect(finds(typed, text)).toBe(false)
})
