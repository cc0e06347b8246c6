import { expect, test } from 'vitest'
import { rendered, shape } from '../render.ts'

test.each([
  [
    '\\begin{theorem}[Main]\nLet $x$.\n\\end{theorem}',
    '<section class="latex">\n<p><strong>Theorem 1</strong> (Main). Let <span class="nb">⟦x⟧.</span></p>\n</section>',
  ],
  [
    '\\begin{Lemma}a\\end{Lemma}',
    '<section class="latex">\n<p><strong>Lemma 1.</strong> a</p>\n</section>',
  ],
  [
    '\\begin{remark*}a\\end{remark*}',
    '<section class="latex">\n<p><strong>Remark.</strong> a</p>\n</section>',
  ],
  [
    '\\newtheorem{thmA}{Main theorem}\n\\begin{thmA}a\\end{thmA}',
    '<section class="latex">\n<p><strong>Main theorem 1.</strong> a</p>\n</section>',
  ],
  [
    '\\begin{proof}a\\end{proof}',
    '<section class="latex">\n<p><em>Proof.</em> a ∎</p>\n</section>',
  ],
  [
    '\\begin{proof}[Proof of A]a\\end{proof}',
    '<section class="latex">\n<p><em>Proof of A.</em> a ∎</p>\n</section>',
  ],
  [
    '\\begin{abstract}\nWe study.\n\\end{abstract}',
    '<section class="latex">\n<p><strong>Abstract.</strong> We study.</p>\n</section>',
  ],
  ['\\begin{itemize}\n\\item a\n\\item b\n\\end{itemize}', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  [
    '\\begin{enumerate}[label=(\\roman*)]\n  \\item a\n  \\begin{itemize}\n    \\item b\n  \\end{itemize}\n\\end{enumerate}',
    '<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>',
  ],
  [
    '\\begin{description}\\item[SGD] slow\\end{description}',
    '<ul>\n<li><strong>SGD</strong> slow</li>\n</ul>',
  ],
  ['\\begin{quote}a\\end{quote}', '<blockquote>\n<p>a</p>\n</blockquote>'],
  ['\\begin{center}a *b*\\end{center}', '<p>a <em>b</em></p>'],
  [
    '\\begin{verbatim}\n$x$ \\foo\n\\end{verbatim}',
    '<pre tabindex="0"><code>$x$ \\foo\n</code></pre>',
  ],
  [
    '\\begin{lstlisting}[language=Python]\nif a: b\n\\end{lstlisting}',
    /<span class="hljs-keyword">if<\/span> a: b/,
  ],
  ['\\begin{minted}{python}\nif a: b\n\\end{minted}', /<span class="hljs-keyword">if<\/span> a: b/],
  [
    'The steps: \\begin{itemize}\n\\item a\n\n\\item b\n\\end{itemize} and',
    '<p>The steps:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>and</p>',
  ],
  [
    '\\section{A $x$}\n\\subsection*{B}',
    '<h3 id="user-content-a-x">A ⟦x⟧</h3>\n<h4 id="user-content-b">B</h4>',
  ],
])('%j is set', (source, expected) => {
  if (typeof expected === 'string') expect(shape(source)).toBe(expected)
  else expect(shape(source)).toMatch(expected)
  expect(rendered(source).texErrors).toEqual([])
})

test('a table of LaTeX is a table', () => {
  const source =
    '\\begin{table}[t]\\centering\n\\caption{Losses}\\label{t}\n\\begin{tabular}{l|r@{}c}\n\\toprule\nA & $b$ & 5\\% \\\\\n\\midrule\n\\multicolumn{2}{c}{x} & y \\\\ \\hline\n\\end{tabular}\n\\end{table}\nTable~\\ref{t}'
  expect(shape(source).replace(/\n/g, '')).toBe(
    '<section class="latex" id="user-content-table-1"><p><strong>Table 1.</strong> Losses</p>' +
      '<table><thead><tr><th>A</th><th style="text-align:right">⟦b⟧</th><th style="text-align:center">5%</th></tr></thead>' +
      '<tbody><tr><td>x</td><td style="text-align:right"></td><td style="text-align:center">y</td></tr></tbody></table>' +
      '</section><p>Table\u00a0<a href="#user-content-table-1">1</a></p>',
  )
})

test('a figure keeps its caption, and says how to show its picture', () => {
  const source =
    '\\begin{figure}\n\\includegraphics[width=1cm]{a.png}\n\\caption{It falls.}\n\\end{figure}'
  expect(shape(source)).toContain(
    '<code>\\includegraphics[width=1cm]{a.png}</code><small>Upload the picture',
  )
  expect(rendered(source).plain).toContain('Figure 1. It falls.')
})

test.each([
  ['tikzpicture', 'Upload the drawing as a picture.'],
  ['algorithm', 'numbered list'],
  ['thebibliography', 'arXiv:2001.08361'],
  ['nosuchthing', 'as Markdown'],
])('%s is shown as its source with what to write instead', (name, advice) => {
  const source = `\\begin{${name}}\n\\draw <b> $x$;\n\n*a*\n\\end{${name}}`
  const { html, plain, texErrors } = rendered(source)
  expect(html).toContain(
    `<code>\\begin{${name}}\n\\draw &lt;b&gt; $x$;\n\n*a*\n\\end{${name}}</code>`,
  )
  expect(html).toContain(advice)
  expect(plain).toBe(source)
  expect(texErrors).toHaveLength(1)
})

test.each([
  ['\\emph{a} \\textbf{b} \\textit{c}', '<em>a</em> <strong>b</strong> <em>c</em>'],
  ['\\textbf{a \\emph{b} $x$}', '<strong>a <em>b</em> ⟦x⟧</strong>'],
  ['{\\bf a b} {\\em c}', '<strong>a b</strong> <em>c</em>'],
  ['\\texttt{a\\_b} \\verb|$x$|', '<code>a_b</code> <code>$x$</code>'],
  ["``a b'' and ``c''.", '“a b” and “c”.'],
  ["``code ''`` here", "<code>code ''</code> here"],
  ['M\\"uller, G\\"{o}del, Erd\\H{o}s, Poincar\\\'e', 'Müller, Gödel, Erdős, Poincaré'],
  ['\\v{C}ech, Fran\\c{c}ois, na\\"{\\i}ve, Stra{\\ss}e', 'Čech, François, naïve, Straße'],
  ["\\'Etale and H\\^opital", 'Étale and Hôpital'],
  ['Theorem~2, \\S 3, et al.\\ 2020, 50\\%', 'Theorem\u00a02, § 3, et al.\u00a02020, 50%'],
  ['\\noindent Now', 'Now'],
  ['\\ldots and \\LaTeX{} so', '… and LaTeX so'],
])('%j reads as in print', (source, expected) => {
  expect(shape(source)).toBe(`<p>${expected}</p>`)
})

test.each([
  ['\\"quoted\\"', '"quoted"'],
  ['\\`not code\\`', '`not code`'],
  ['\\*not emphasis\\*', '*not emphasis*'],
  ['\\_a\\_ \\# \\[x\\^a', '_a_ # [x^a'],
  ['~5 minutes, ~~gone~~, a~b', '~5 minutes, <s>gone</s>, a~b'],
  ['C:\\newpage\\S and \\Sigma and \\foo{bar}', 'C:\\newpage\\S and \\Sigma and \\foo{bar}'],
  ['\\w+\\S+ and \\d{2}', '\\w+\\S+ and \\d{2}'],
  ['a \\\\ b % c', 'a \\ b % c'],
])('%j keeps what Markdown makes of it', (source, expected) => {
  expect(shape(source)).toBe(`<p>${expected}</p>`)
})

test('links of LaTeX are links, to what may be linked', () => {
  expect(shape('\\url{https://a.org/x_y} \\href{https://b.org}{B \\emph{c}}')).toBe(
    '<p><a href="https://a.org/x_y" rel="ugc nofollow noopener">https://a.org/x_y</a> ' +
      '<a href="https://b.org" rel="ugc nofollow noopener">B <em>c</em></a></p>',
  )
  expect(shape('\\href{javascript:alert(1)}{x} \\url{data:text/html,x}')).not.toContain('<a ')
})

test('a footnote of LaTeX is one', () => {
  expect(rendered('So\\footnote{With \\emph{care} and $x$.} it is.').plain).toBe(
    'So it is.\nWith care and x.',
  )
})

test('the first citation says how works are cited here', () => {
  const html = shape('As \\cite{a}, \\citep[see][p. 3]{b} and \\citet{c,d} say.')
  expect(html).toContain(
    '<code>\\cite{a}</code><small>Cite works by number: doi:10.1000/182 or arXiv:2001.08361</small>',
  )
  expect(html.match(/<small>/g)).toHaveLength(1)
  expect(html).toContain('<code>\\citep[see][p. 3]{b}</code>')
})
