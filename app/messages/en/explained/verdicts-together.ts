type Figures = Record<'q' | 'df' | 'i2' | 'further' | 'strict' | 'strictGroups', string>

const pool = (x: Figures) => ({
  id: 'pool',
  title: 'Groups together',
  text: String.raw`Experiments differ by more than their errors. So the true values $\theta_i$ of the groups are taken to scatter about a mean $\mu$ with variance $\tau^2$, and each estimate $y_i$ about its own $\theta_i$ with variance $v_i$:

$$\hat\mu = \frac{\sum_i w_i y_i}{\sum_i w_i}, \qquad w_i = \frac{1}{v_i + \tau^2},$$

$$\mathrm{se}^2 = \frac{q}{\sum_i w_i}, \qquad q = \max\left( 1,\, \frac{\sum_i w_i (y_i - \hat\mu)^2}{k - 1} \right).$$

- $\tau^2$ maximises the restricted likelihood (REML; [Viechtbauer 2005](#sources)), compared with a bounded search, so that no lower maximum is taken.
- The interval takes Student’s $t$ with $k - 1$ degrees of freedom ([Hartung & Knapp 2001](#sources)). The floor of 1 keeps it from being narrower than the normal one where few groups agree by chance ([Röver et al. 2015](#sources)).
- An error that rests on fewer than four degrees of freedom enters as no smaller than the median error: chance makes some of these far too small.

The three of the example differ by more than their errors: Cochran’s $Q = ${x.q}$ with ${x.df} degrees of freedom, $I^2$ = ${x.i2}. The true value of a further group would lie in ${x.further}, with a probability of about 95 % ([Higgins et al. 2009](#sources)).`,
})

const steps = ({ strict, strictGroups }: Figures) => ({
  id: 'pooled',
  title: 'The verdict in six steps',
  text: `An interval lies in the region, below it, above it, or is open. Below and above both contradict, but they are two sides. The first step that applies gives the verdict.

1. **Too few groups.** Fewer than the prediction asks for: inconclusive.
2. **Groups disagree.** A group opposes if it decides by itself against the combined estimate; where that is open, against the largest camp of the others. “By itself” is at a stricter level, shared out among the $k$ groups, $1 - (1 - \\gamma)/k$ ([Dunn 1961](#sources)): for ${strictGroups} groups the factor is ${strict}. If more than one group in ten opposes, it is inconclusive. Fewer are named, and the verdict stands.
3. **Together.** The combined interval decides, as that of one measurement would.
4. **Each alone.** It is open, and every group decides the same way.
5. **Some decide, the others agree.** It is open, some decide at the stricter level, none decides otherwise, and they differ by no more than their errors ($Q \\le k - 1$; [Cochran 1954](#sources)).
6. Else it is **inconclusive**.

Step 2 comes before the mean, because a mean can lie inside a region that every group misses.`,
})

/** What is told of several measurements. */
export const ofSeveral = (x: Figures) => [
  {
    id: 'groups',
    title: 'One estimate a group',
    text: String.raw`Measurements that share runs or data are not independent; counting both would count the same chance twice. They form a group, and its $m$ values $q_j$ with variances $u_j$ become one estimate, as analyses of the same data ([Rubin 1987](#sources)):

$$\bar q = \frac1m \sum_j q_j, \qquad T = W + \left( 1 + \tfrac1m \right) B,$$

$$\nu = (m - 1) \left( 1 + \frac{W}{(1 + 1/m)\, B} \right)^2,$$

where $W$ is the mean of the $u_j$ and $B$ the variance of the $q_j$. The interval of the group is $\bar q \pm t_\nu \sqrt T$. Where the errors rest on few runs themselves, with $\nu_W$ degrees of freedom, $1/\nu$ is larger by $(W/T)^2/\nu_W$ ([Satterthwaite 1946](#sources)): analysing twice what was run twice makes it no surer. A curator may name the one member that speaks, with a public reason; the page then says what the verdict would be otherwise. Where $T > 4W$ the page says that its analyses disagree. Members that all decide the same way alone give the group that side.`,
  },
  pool(x),
  steps(x),
  {
    id: 'decision',
    title: 'The decision rule of a prediction',
    text: 'Each prediction says at which level it is decided and by how many independent groups at least. The rule is frozen and sealed with the rest, and the sentence that would falsify the prediction is written from it. Predictions that were sealed without one are decided at 95 % by one group. The table holds the same two groups against three rules.',
  },
  {
    id: 'made',
    title: 'Data that made the prediction',
    text: 'A prediction names the experiments it was made from. Their values are shown apart and decide nothing, and neither do new analyses of the same data, unless the rule says that they count. Then they can contradict the prediction and never support it: what was made to fit cannot testify that it fits.',
  },
  {
    id: 'robustness',
    title: 'How far a verdict bends',
    text: 'There are other defensible ways to compute a verdict. The page of a prediction goes through them: four ways to estimate $\\tau^2$ (REML, [Paule & Mandel 1982](#sources), [DerSimonian & Laird 1986](#sources), and none, one true value for all), the interval of Hartung and Knapp or the normal one, groups combined or spoken for by their most precise member, and each group left out in turn. It says in how many the verdict holds and names the others. Analyses that must give the same count once. The verdict itself follows from the usual way alone.',
  },
  {
    id: 'settle',
    title: 'What would settle it',
    text: 'Where a verdict is open, the site looks for the least that would decide it. It adds one, two and three further groups, drawn about the combined estimate with the scatter that was found, and judges each draw by the steps above. What it names is the largest standard error at which at least 80 % of the draws decide. With nothing measured, the middle of the region, and of each rival’s, takes the place of the estimate. Where not even three groups would do, it says what stands in the way: scatter between groups, a mean at a bound, or groups that disagree.',
  },
]
