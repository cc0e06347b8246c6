const WORKS: [work: string, doi: string][] = [
  [
    'J. D. Blume, L. D’Agostino McGowan, W. D. Dupont & R. A. Greevy (2018). Second-generation *p*-values: Improved rigor, reproducibility, & transparency in statistical analyses. *PLoS ONE* 13, e0188299.',
    '10.1371/journal.pone.0188299',
  ],
  [
    'W. G. Cochran (1954). The combination of estimates from different experiments. *Biometrics* 10, 101–129.',
    '10.2307/3001666',
  ],
  [
    'R. DerSimonian & N. Laird (1986). Meta-analysis in clinical trials. *Controlled Clinical Trials* 7, 177–188.',
    '10.1016/0197-2456(86)90046-2',
  ],
  [
    'O. J. Dunn (1961). Multiple comparisons among means. *Journal of the American Statistical Association* 56, 52–64.',
    '10.1080/01621459.1961.10482090',
  ],
  [
    'J. Hartung & G. Knapp (2001). A refined method for the meta-analysis of controlled clinical trials with binary outcome. *Statistics in Medicine* 20, 3875–3889.',
    '10.1002/sim.1009',
  ],
  [
    'J. P. T. Higgins, S. G. Thompson & D. J. Spiegelhalter (2009). A re-evaluation of random-effects meta-analysis. *Journal of the Royal Statistical Society A* 172, 137–159.',
    '10.1111/j.1467-985X.2008.00552.x',
  ],
  [
    'R. C. Paule & J. Mandel (1982). Consensus values and weighting factors. *Journal of Research of the National Bureau of Standards* 87, 377–385.',
    '10.6028/jres.087.022',
  ],
  [
    'C. Röver, G. Knapp & T. Friede (2015). Hartung-Knapp-Sidik-Jonkman approach and its modification for random-effects meta-analysis with few studies. *BMC Medical Research Methodology* 15, 99.',
    '10.1186/s12874-015-0091-1',
  ],
  [
    'D. B. Rubin (1987). *Multiple Imputation for Nonresponse in Surveys*. Wiley.',
    '10.1002/9780470316696',
  ],
  [
    'F. E. Satterthwaite (1946). An approximate distribution of estimates of variance components. *Biometrics Bulletin* 2, 110–114.',
    '10.2307/3002019',
  ],
  ['Student (1908). The probable error of a mean. *Biometrika* 6, 1–25.', '10.1093/biomet/6.1.1'],
  [
    'W. Viechtbauer (2005). Bias and efficiency of meta-analytic variance estimators in the random-effects model. *Journal of Educational and Behavioral Statistics* 30, 261–293.',
    '10.3102/10769986030003261',
  ],
]

const entry = ([work, doi]: (typeof WORKS)[number]) =>
  `- ${work} [${doi}](https://doi.org/${encodeURIComponent(doi).replaceAll('%2F', '/').replaceAll('(', '%28').replaceAll(')', '%29')})`

export const sources = {
  id: 'sources',
  title: 'Sources',
  text: `The rules are those of these works; where a rule combines several, or is this site’s own (one group in ten, the order of the steps), the text above gives it in full.\n\n${WORKS.map(entry).join('\n')}`,
}
