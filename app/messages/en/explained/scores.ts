import type { CredenceProblem } from '#app/domain/credence/probability.ts'
import type { Outcome } from '#app/domain/score/rules.ts'
import type { SiteSettings } from '#app/domain/site/settings.ts'
import { discrimination, type Figures, many, means } from './scores-many.ts'
import { scoreTables } from './scores-tables.ts'

const refused: Record<CredenceProblem, string> = {
  unreadable: 'refused: it can be read in two ways',
  'out-of-range': 'refused: below 1 %',
}

const outcomes: Record<Outcome, string> = { 1: 'yes', 0: 'no' }

const giving = (x: Figures) => [
  {
    id: 'credences',
    title: 'Credences',
    text: `A credence is how probable somebody holds it to be that a prediction will be confirmed, or that a claim is true. Anybody with an account gives one, on a registered prediction until it is decided and on a claim as long as it stands. Changing it is not only allowed but the point: a new credence takes the place of the old one, and both stay on record with their times.

A credence lies between 1 % and 99 %. Whoever says 100 % and is wrong could never make up for it, and nobody is that sure of a measurement that has not been made.

It is typed in percent or as odds, the chances of its coming true before those of its failing. What could be meant in two ways is asked again rather than guessed.`,
  },
  {
    id: 'community',
    title: 'What the community believes',
    text: String.raw`The community’s credence is the median of what people say now, weighted towards those who spoke last, since they could know more. The $N$ credences that stand are put in order of time. The $n$-th, counted from the oldest, weighs

$$w_n = e^{\sqrt{n} - \sqrt{N}},$$

so that the newest weighs 1; where there are only one or two, all weigh the same. Half of the weight lies below the median. Where a value reaches exactly half, it is the mean of that value and the next. A median is not drawn away by one extreme voice, as a mean would be.

In the example it is ${x.community}, where the plain median of the same four is ${x.plain}.

It is shown to those who have said what they believe themselves, and to everybody once three people have, so that the first answers are given independently. Credences of new accounts are kept and count in it once the account is a member’s. Scored is what somebody gave as a member: what they said before, they give once more.`,
  },
]

const rules = (x: Figures) => [
  {
    id: 'brier',
    title: 'The Brier score',
    text: `When a prediction is decided, its outcome $o$ is 1 if it was confirmed and 0 if it was refuted. The Brier score is the squared error of the credence $p$:

$$B = (p - o)^2.$$

It runs from 0, which is perfect, to 1. A credence of ${x.p} scores ${x.brierYes} on a prediction that is confirmed and ${x.brierNo} on one that is refuted.`,
  },
  {
    id: 'log',
    title: 'The log score',
    text: String.raw`Write $p(o)$ for the probability that a credence gave to what came out: $p$ if the prediction was confirmed, $1 - p$ if it was refuted. The log score

$$L = -\log_2 p(o)$$

is the surprise at the outcome, in bits. Nothing is a surprise of 0 bits to whoever was sure of it, and a fair coin is one of 1 bit. A credence of ${x.p} costs ${x.logYes} bits if the prediction is confirmed and ${x.logNo} if it is refuted: being confident and wrong costs far more than being confident and right saves.

Both scores are proper. On average nobody does better with them than by saying what they believe.`,
  },
  {
    id: 'baseline',
    title: 'The baseline score',
    text: String.raw`The same in points, counted from somebody who always says 50 %:

$$S = 100 \, (1 + \log_2 p(o)).$$

Who knows nothing and says so has 0, and the most that can be had is just below 100. There is no lower limit but that of 1 %.`,
  },
]

/** Against the others. */
const against = [
  {
    id: 'peer',
    title: 'The peer score',
    text: String.raw`Some predictions are easy, and everybody does well on them. The peer score compares people with each other on the same prediction. Of $N$ people with credences, person $i$ has

$$S_i = 100 \, \frac{N}{N-1} \, \ln \frac{p_i(o)}{G},$$

where $G$ is the geometric mean of what all $N$ gave to the outcome. It is the mean of $100 \ln (p_i(o)/p_j(o))$ over the others. Above 0 is better than the others, below 0 worse, and the scores of all add up to 0. Somebody alone has 0. Members only are among the $N$: people who are members, or more, and were when they gave the credence.

Nobody is ranked by it, since it can be bought with second accounts that say what is surely wrong. The edge below cannot, as long as they are fewer than the honest others.`,
  },
  {
    id: 'edge',
    title: 'The edge over the crowd',
    text: String.raw`How much more did somebody know than the others together? Take the median $m$ of what the other members with a standing credence say (of an even number the mean of the middle two), each counted the same. The edge is

$$E_i = \log_2 p_i(o) - \log_2 m(o),$$

in bits: one bit is to have given what came out twice the probability that the crowd did. Who says what the crowd says has 0. While fewer than five others stand there is no crowd, and the edge is 0.

In the example the prediction was confirmed and somebody had said 99 %. Two second accounts at 1 % multiply the peer score; they bring a crowd of three honest people to five, and the median stays where the honest ones are.`,
  },
]

const time = [
  {
    id: 'time',
    title: 'Over time',
    text: `A credence counts for as long as it stands. The window runs from the registration of the prediction to the moment when the deciding evidence became public, or to the end of the day of its deadline if that came first. Between two changes the last credence stands.

Brier and log scores are averaged over the time in which one had a credence. Coverage is that time as a share of the window. Baseline score, peer score and edge are 0 while one has none and are averaged over the whole window, so that coming early and staying counts for more than coming late.

In the example a prediction is registered on day 0 and confirmed by evidence that is public on day 100. A says 50 % on day 0 and 80 % from day 50 on; B says 60 % from day 20 on. For the first twenty days A is alone, and no peer score is earned.`,
  },
  {
    id: 'effective',
    title: 'Known is known',
    text: 'A prediction is resolved weeks after the evidence was public, and by then everybody knows the answer. So the window ends at the *effective time*, and a credence that is given later earns nothing.\n\nThe effective time is computed: the moment when the data of the first groups that decide became public, as the verdict would have been told from what was public by then. A measurement is public since the day stated for it, since it was stored here, or since the end of the year of the work it is from, whichever was first. Where the verdict does not decide so, it is the moment of the first evidence attached that says so, and without any that of the proposal. Only a curator who gave no credence on the prediction can set another, with a public reason, and never a later one; the computed moment stays beside it.\n\nFor the same reason nobody decides their own score. Whoever gave a credence on a prediction can propose and second only the outcome that the combined estimate supports. Any other takes a curator without a credence on it.\n\nIn the example the evidence was public on day 60. Moving from 60 % to 99 % on day 40 is foresight and improves both scores. Moving on day 70 changes neither.',
  },
  {
    id: 'own',
    title: 'Your own experiment',
    text: 'Whoever runs the experiment that decides may know its result long before it is public. So nobody is scored on a prediction from the moment on which a deciding experiment of their own ran (the earliest of when it is said to have run or been published, and when a value of it was stored here), and for the others they are not among the peers from then on. What they said before is scored as usual.\n\nIn the example A’s experiment runs on day 40 and is public on day 100. A says 70 % from the beginning and 95 % on day 41; only the first forty days count. B says 60 % throughout and is compared with A for those forty days.',
  },
  {
    id: 'unscored',
    title: 'What is not scored',
    text: 'Predictions that were resolved as ambiguous, annulled or let expire are not scored. Neither are retrodictions: where the evidence was public before the prediction was registered, the window is empty. Credences on claims are never scored, since nothing decides a claim on one day.\n\nNo credence, no score: staying away costs nothing. Where a curator undoes a resolution, its scores are void, and they are computed anew when the prediction is resolved again.',
  },
]

const leaderboards = ({ leaderboardLeast }: SiteSettings) => ({
  id: 'leaderboards',
  title: 'Leaderboards',
  text: `People are ordered by the sum of their edge over the crowd, with the number of predictions on which there was one. A sum cannot be improved by staying away from what is hard, and hardly by second accounts. To be ranked takes ${leaderboardLeast} such predictions, so that one lucky guess leads no list. Equal sums share a rank; among them whoever joined first is named first. Peer scores and the mean Brier score stand beside it and rank nobody.`,
})

const values = [
  {
    id: 'interval',
    title: 'Forecasts of a value: the interval score',
    text: String.raw`On a prediction with a region one can also forecast the value itself: a median and an interval $[l, u]$ that should hold it with a probability of 90 %. Each measurement $x$ that counts is then scored against the forecast that stood before it was public. With $\alpha = 0.1$,

$$S = (u - l) + \frac{2}{\alpha} \max(l - x, 0) + \frac{2}{\alpha} \max(x - u, 0).$$

The interval costs its width, and missing costs twenty times the distance: narrow is good, if it holds. The score is in the unit of the observable, and 0 would be perfect; for an observable on a log scale it is taken on logarithms.`,
  },
  {
    id: 'crps',
    title: 'Predictions with a standard deviation: the CRPS',
    text: String.raw`A prediction that states a point $\mu$ and a standard deviation $\sigma$ is itself a forecast of the value, the normal distribution. How near it came is told by the continuous ranked probability score, with $z = (x - \mu)/\sigma$, $\Phi$ the distribution function and $\varphi$ the density of the standard normal:

$$\sigma \left[ z \, (2 \Phi(z) - 1) + 2 \varphi(z) - \frac{1}{\sqrt{\pi}} \right].$$

It is in the unit of the observable, 0 is perfect, and for a forecast without any spread it is the distance from the value. It judges the prediction, not those who gave credences on it.`,
  },
]

export const scores = {
  title: 'Credences and scores',
  lead: 'How people say what they believe before the evidence is in, and how it is scored afterwards. Every number on this page is computed by the code that scores.',
  refused,
  outcomes,
  among: (n: number) => (n === 2 ? 'two people' : 'three people'),
  changed: (day: number | null) => (day === null ? 'never' : `on day ${day}`),
  bin: (from: string, to: string) => `${from.replace(' %', '')} to ${to}`,
  hits: (hits: number, share: string) => `${hits} (${share})`,
  unranked: 'not ranked',
  noCrowd: 'no crowd yet',
  tables: scoreTables,
  parts: (settings: SiteSettings, x: Figures) => [
    ...giving(x),
    ...rules(x),
    ...against,
    ...time,
    ...means(x),
    ...many(x),
    ...discrimination(x),
    leaderboards(settings),
    ...values,
  ],
} as const
