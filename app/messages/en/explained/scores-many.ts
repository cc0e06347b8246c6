/** Figures of the worked examples that the text names. */
export type Figures = Record<
  | 'community'
  | 'plain'
  | 'p'
  | 'brierYes'
  | 'brierNo'
  | 'logYes'
  | 'logNo'
  | 'brier'
  | 'reliability'
  | 'resolution'
  | 'uncertainty'
  | 'variance'
  | 'covariance'
  | 'auc'
  | 'aucLow'
  | 'aucHigh'
  | 'mean'
  | 'meanError'
  | 'meanLow'
  | 'meanHigh'
  | 'kish'
  | 'crowdLow'
  | 'n',
  string
>

export const means = (x: Figures) => [
  {
    id: 'means',
    title: 'Means, and how uncertain they are',
    text: String.raw`A mean over predictions weighs each score by its coverage $c$, the share of the window for which the credence stood:

$$\bar B = \frac{\sum_i c_i B_i}{\sum_i c_i}.$$

A credence of the last minute counts for its minute. Such a mean can still reward leaving when the news turns bad, and shows nothing but last minutes for whoever only came late. So means are shown with their weight $\sum c$, and nobody is ranked by one.

People on one prediction are right or wrong together: a hundred scores on one outcome are not a hundred observations. The uncertainty of a mean is therefore taken between predictions. With $G$ predictions,

$$s^2 = \frac{G}{G-1} \cdot \frac{\sum_g \bigl( \sum_{i \in g} c_i (B_i - \bar B) \bigr)^2}{\bigl( \sum_i c_i \bigr)^2},$$

and the 95 % interval uses Student’s $t$ with $G - 1$ degrees of freedom. The number of predictions stands beside every $n$. The six scores of the example, on three predictions, have the mean ${x.mean} with a standard error of ${x.meanError}, so the interval runs from ${x.meanLow} to ${x.meanHigh} (pages cut it off at 0): three predictions say little.`,
  },
]

export const many = (x: Figures) => [
  {
    id: 'calibration',
    title: 'Calibration',
    text: String.raw`Of all predictions that somebody gave 70 %, about 70 % should come true. To see it, credences, averaged over their time, are sorted into ten bins, from 0 to 10 % up to 90 to 100 %. Each bin shows the mean credence, the share that came true, and a 95 % band for that share. With $k$ of $n$ true, $\hat p = k/n$ and $z = 1.96$ the band is Wilson’s:

$$\frac{\hat p + \frac{z^2}{2n} \pm z \sqrt{\frac{\hat p (1 - \hat p)}{n} + \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}}.$$

Shares and means in a bin weigh each credence by its coverage, and $n$ is the number of independent ones they are worth: with $n_j$ on prediction $j$,

$$n^* = \frac{(\sum_j n_j)^2}{\sum_j n_j^2}.$$

So 30, 10 and 10 people on three predictions are worth ${x.kish}, and a hundred on a single one that came true are worth one: the band runs from ${x.crowdLow} to 100 %.

A bin whose band reaches the mean credence gives no reason to doubt the person’s judgement. With few predictions the bands are wide, and the counts stand beside each.

There are two Brier scores, and pages say which is which. The mean Brier score takes the squared error at every moment and averages it. That of the mean credence averages the credence over its time first; it is the smaller where people changed their minds. The latter splits into parts: reliability (how far shares are from credences; small is good), less resolution (how far shares are from the overall share; large is good), plus uncertainty (which is in the matter and the same for everybody), plus the variance within bins, less twice the covariance within bins. In the example

$$${x.brier} = ${x.reliability} - ${x.resolution} + ${x.uncertainty} + ${x.variance} - 2 \cdot ${x.covariance}.$$`,
  },
]

export const discrimination = (x: Figures) => [
  {
    id: 'discrimination',
    title: 'Discrimination',
    text: `Calibration alone is not skill: whoever always gives the overall share is calibrated and says nothing. Discrimination asks whether predictions that came true were given more than those that did not. Take one of each at random; how often was the true one given more, with ties counted as half? A value of 0.5 tells nothing apart, 1 tells everything apart (it is the area under the ROC curve).

The ${x.n} predictions of the example above have ${x.auc}, with a 95 % interval from ${x.aucLow} to ${x.aucHigh} between predictions.`,
  },
]
