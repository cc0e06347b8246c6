import type { SiteSettings } from '#app/domain/site/settings.ts'
import { verdictWords } from './verdicts-tables.ts'

type Figures = Record<'q' | 'df' | 'i2' | 'further', string>

const one = [
  {
    id: 'rule',
    title: 'Interval against region',
    text: `A prediction allows certain values of an observable: its region. A measurement comes with a 95 % interval, which says where the true value plausibly lies. The verdict compares the two and nothing else.

- The measurement **supports** the prediction if the whole interval lies inside the region.
- It **contradicts** the prediction if interval and region share no value. Touching at a bound is sharing one.
- Anything else is **inconclusive**.

So a measurement that is vaguer than the region can never support it, and one that straddles a bound never decides. Whether the prediction was bold is left to its region: a narrow one is hard to support and easy to contradict.`,
  },
  {
    id: 'overlap',
    title: 'How much they overlap',
    text: String.raw`Beside the verdict the page gives the overlap, the second-generation $p$-value of Blume and others (2018). For an interval $I$ and a region $R$ it is

$$p_\delta = \frac{|I \cap R|}{|I|} \, \max\left( \frac{|I|}{2\,|R|},\, 1 \right),$$

the share of the interval that lies in the region. The second factor takes an interval of more than twice the width of the region as one of twice the width, so that what is merely vague gives one half. For a half-line the share is taken as it is. In the drawing above, 0.28 ± 0.02 and 0.30 ± 0.04 both have 0.5: the one straddles a bound, the other is too vague.

It is 1 where the measurement supports and 0 where it contradicts. It decides nothing.`,
  },
  {
    id: 'reported',
    title: 'What is reported, and what follows',
    text: String.raw`A standard error $s$ gives $x \pm 1.96\, s$. A standard deviation over $n$ runs has $s = \mathrm{sd}/\sqrt{n}$ and takes the quantile of Student’s $t$ with $n - 1$ degrees of freedom instead of 1.96, since few runs say little of their own scatter. A limit at 95 % or more, or a proved bound, is an interval without end on one side; it is judged and never pooled. What the observable cannot be is cut off each interval. A 95 % interval is kept as it was reported, symmetric or not; at another level each side is scaled to 95 %.`,
  },
  {
    id: 'bare',
    title: 'Values without uncertainty',
    text: 'A bare value has no interval to compare, so it never decides. The same holds for an interval whose level nobody knows and for a value outside its own interval. The page says whether the value lies inside or outside and draws it with an open mark. It is counted and shown, and moves no status.',
  },
  {
    id: 'log',
    title: 'Logarithmic scales',
    text: `Some observables live on a logarithmic scale: losses, rates, sizes. For those, everything is computed on natural logarithms and carried back. A standard error $s$ of a value $x$ becomes $s/x$ there, and the interval is longer above than below. Which scale an observable has is part of its definition, so nobody chooses it after seeing the data.`,
  },
]

const several = (x: Figures) => [
  {
    id: 'pool',
    title: 'Several measurements',
    text: String.raw`Measurements from different experiments differ by more than their errors, because experiments differ. The pool allows for that: the true values $\theta_i$ scatter about a mean $\mu$ with variance $\tau^2$, and each estimate $y_i$ scatters about its own $\theta_i$ with a variance $v_i$ that is known. Then

$$\hat\mu = \frac{\sum_i w_i y_i}{\sum_i w_i}, \qquad w_i = \frac{1}{v_i + \tau^2},$$

with the standard error $\sqrt{q / \sum_i w_i}$, where $q = \max\bigl(1, \sum_i w_i (y_i - \hat\mu)^2 / (k - 1)\bigr)$, and the interval takes the quantile of Student’s $t$ with $k - 1$ degrees of freedom (Hartung and Knapp, never narrower than normal). The normal interval of few groups that differ would miss far more often than 5 times in 100.

$\tau^2$ is the value that makes the data most likely once $\mu$ has been allowed for (restricted maximum likelihood, REML). A reader can look at other methods on the page of the prediction; statuses follow from this one.

The three values of the example differ more than their errors explain: $Q = ${x.q}$ with ${x.df} degrees of freedom, and ${x.i2} of the variance lies between experiments ($I^2$). The true value of a further experiment of the same kind would lie in ${x.further} with a probability of about 95 %. One true value for all would give an interval that is much too narrow.`,
  },
  {
    id: 'groups',
    title: 'One estimate of a group',
    text: 'Two measurements that share runs or data are not independent, and counting both would count the same chance twice. Experiments name the group they belong to, and each group is combined into one estimate, as several analyses of the same data (Rubin, 1987): the mean of their values, with an error that grows by how much they differ. A reader can let one of them speak, to see what follows.\n\nAn error that rests on few runs alone enters the pool as no smaller than the median of all.',
  },
  {
    id: 'pooled',
    title: 'The verdict together',
    text: 'In this order:\n\n1. With fewer groups than the prediction asks for it is *inconclusive*.\n2. Where more than one group in ten decides by itself against the combined estimate (or, where that is open, against most of the others), the groups disagree, and it is *inconclusive*. “By itself” is at a stricter level, shared out among all groups.\n3. Else the interval of the combined estimate decides, as that of one measurement would.\n4. Where it is open and each group alone decides the same way, that is the verdict.\n5. Where it is open, some groups decide at the stricter level, none decides otherwise, and all differ by no more than their errors explain, that is the verdict.\n6. Else it is *inconclusive*.\n\nData that made the prediction are shown apart and decide nothing. The status of a claim follows from this verdict.',
  },
]

const claims = [
  {
    id: 'claims',
    title: 'From predictions to claims',
    text: 'Nobody types in the status of a claim. It follows from its registered predictions: from the resolution where there is one, else from the pooled verdict. A claim is *supported* if something speaks for it and nothing against, *challenged* if something speaks against it and nothing for, *contested* if both, and *untested* if neither. Data that made the prediction decide nothing.\n\nThe page of a claim gives the reasons one by one. Evidence attached by hand and values without uncertainty stand among them and move nothing.',
  },
  {
    id: 'essential',
    title: 'Essential predictions',
    text: 'The author of a prediction can mark it as essential: if it fails, the claim cannot stand. When such a prediction is resolved as refuted, the claim is *refuted*, whatever else supports it. Any other refuted prediction only challenges or contests its claim. The mark is frozen with the registration, so it cannot be taken off when the result is in.',
  },
]

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five']

const seconding = (needed: number) => {
  if (needed === 0) return 'On this site no second is needed.'
  const people = needed === 1 ? 'other trusted person' : 'other trusted people'
  return `${NUMBERS[needed] ?? needed} ${people}, or one curator, second${needed === 1 ? 's' : ''} it.`
}

const wait = (days: number) =>
  days === 0
    ? 'On this site there is no wait: with enough seconds it is final at once.'
    : `For ${days === 1 ? 'one day' : `${days} days`} any member may dispute it, once, with a reason; having a part is no obstacle to that. If nobody does, it is final.`

const resolution = ({ secondsNeeded, disputeDays }: SiteSettings) => ({
  id: 'resolution',
  title: 'Resolutions',
  text: `A verdict is computed, and it moves with each new measurement. A resolution is a decision by people that the matter is settled: *confirmed*, *refuted*, *ambiguous* (the wording turned out not to decide) or *annulled* (the question fell away). Predictions that say yes or no, without a region, are decided in this way alone.

1. A trusted person proposes it, with reasons. Since when the deciding evidence is public, which ends the time that is scored, is [computed](/about/scores#effective).
2. ${seconding(secondsNeeded)}
3. ${wait(disputeDays)}
4. A dispute sends it back. A curator can dismiss a dispute with a public reason, and the time runs anew after the last; or somebody proposes another resolution.

People with a part in it may not propose, second or dismiss: the authors of the prediction, of its claims and of the experiments that test it. Whoever gave a credence on it may propose and second only what the pooled verdict says. Against the verdict, or without one, a curator who gave none has to be among those who propose and second it. What is final can still be undone by a curator without a part, with a public reason. Then the prediction is open again, and every score that followed from it is void.

A prediction with a deadline that passes without any evidence expires and counts as annulled.`,
})

export const verdicts = {
  ...verdictWords,
  title: 'How verdicts are made',
  lead: 'What a measurement says of a prediction, what the predictions say of their claim, and how people settle the matter. Every number on this page is computed by the code that judges.',
  parts: (rules: SiteSettings, x: Figures) => [...one, ...several(x), ...claims, resolution(rules)],
} as const
