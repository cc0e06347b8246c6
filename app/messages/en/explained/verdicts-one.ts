type Figures = Record<'normal' | 'threeRuns', string>

const compared = [
  {
    id: 'footing',
    title: 'Foretold, or fits what was known',
    text: `A verdict says whether measurements agree with a prediction. It does not say which came first, and that matters: what is known can be fitted. So every decided verdict carries one of two words.

- It is **foretold** if the groups whose data became public *after* registration decide the same way by themselves, under the same rule.
- Else it **fits what was known**. A group with one older member is old.

Data are public from the earliest of three times: the day stated, their storage here, and the end of the year of the work they come from. A day counts from its beginning. They come *after* registration only where that is certain: a work without a date, or from the same year, is taken as known until somebody who neither reported nor predicted has confirmed its day, and whoever reported data on a prediction of their own must have begun the runs after it. Data that *made* the prediction are neither: they [decide nothing](#made). A claim is held *established* only on foretold support.`,
  },
  {
    id: 'rule',
    title: 'Interval against region',
    text: `A prediction allows certain values of an observable: its region. A measurement comes with an interval, at the level of the prediction (95 % unless it says otherwise). The verdict compares the two and nothing else.

- The measurement **supports** the prediction if the whole interval lies inside the region.
- It **contradicts** it if interval and region share no value. Touching at a bound is sharing one.
- Anything else is **inconclusive**.

A measurement that is vaguer than the region can never support it, and one that straddles a bound never decides. A narrow region is hard to support and easy to contradict.`,
  },
  {
    id: 'overlap',
    title: 'How much they overlap',
    text: String.raw`Beside the verdict the page gives the overlap, the second-generation $p$-value ([Blume et al. 2018](#sources)) of interval $I$ and region $R$:

$$p_\delta = \frac{|I \cap R|}{|I|} \, \max\left( \frac{|I|}{2\,|R|},\, 1 \right).$$

It is the share of the interval that lies in the region; the second factor turns what is merely vague into one half. For a half-line the share is taken as it is. It is 1 where the measurement supports, 0 where it contradicts, and it decides nothing.`,
  },
]

const reported = ({ normal, threeRuns }: Figures) => ({
  id: 'reported',
  title: 'What is reported, and its interval',
  text: String.raw`A standard error $s$ gives $x \pm ${normal}\, s$. A standard deviation over $n$ runs has $s = \mathrm{sd}/\sqrt{n}$ and takes Student’s $t$ with $n - 1$ degrees of freedom ([Student 1908](#sources)): three runs say so little of their own scatter that the factor is ${threeRuns}. The same holds for a standard error with stated degrees of freedom. An interval at the level of the prediction is kept as reported, symmetric or not; from another level each side is scaled by the ratio of the quantiles.`,
})

const special = [
  {
    id: 'domain',
    title: 'What the observable cannot be',
    text: 'An accuracy is never above one. The possible values of an observable are part of its definition and frozen with each registration; what lies beyond them is cut off an interval before it is compared. A value whose interval does not reach them at all is refused when it is entered.',
  },
  {
    id: 'limits',
    title: 'Limits and proved bounds',
    text: 'An upper limit is an interval from the least possible value to the limit, a lower one from the limit to the largest. Its level must be at least that of the prediction; below that it decides nothing. A proved bound holds at every level. Limits are judged and never combined, and they speak for a group only where it has no interval.',
  },
  {
    id: 'bare',
    title: 'Values without error bars',
    text: 'A bare value has no interval to compare, so it never decides. The same holds for an interval whose level nobody knows and for a value outside its own interval. The page says whether the value lies inside or outside and draws it with an open mark; it moves no status.',
  },
  {
    id: 'log',
    title: 'Logarithmic scales',
    text: 'Some observables live on a logarithmic scale: losses, rates, sizes. For those everything is computed on natural logarithms and carried back. A standard error $s$ of a value $x$ becomes $s/x$ there, and the interval is longer above than below. The scale is part of the definition of the observable, so nobody chooses it after seeing the data.',
  },
]

/** What is told of one measurement. */
export const ofOneMeasurement = (x: Figures) => [...compared, reported(x), ...special]
