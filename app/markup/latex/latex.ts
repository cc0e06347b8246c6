import type { MarkdownIt, RendererRule, Token } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { escapeHtml } from '#app/markup/escape.ts'
import { environmentBlocks } from '#app/markup/latex/block-rule.ts'
import { commands } from '#app/markup/latex/command-rule.ts'
import { definitions } from '#app/markup/latex/definition-rule.ts'
import { latexHeadings } from '#app/markup/latex/heading-rule.ts'
import { marks } from '#app/markup/latex/marks-rule.ts'
import { paragraphs } from '#app/markup/latex/paragraph-rule.ts'

/** LaTeX as it stands in papers, among Markdown. */
export function latex(md: MarkdownIt): void {
  md.use(definitions)
    .use(environmentBlocks)
    .use(paragraphs)
    .use(latexHeadings)
    .use(commands)
    .use(marks)
  md.core.ruler.after('inline', 'latex_empty', (state) => {
    state.tokens = state.tokens.filter((_, place) => !isEmpty(state.tokens, place))
  })
  md.renderer.rules.latex_note = noted
  md.renderer.rules.latex_source = source
  md.renderer.rules.latex_reference = (tokens, index) => escapeHtml(tokens[index]?.content ?? '')
}

/** Of a paragraph that consists of commands like `\centering` nothing is left. */
function isEmpty(tokens: Token[], place: number): boolean {
  const offset = { paragraph_open: 1, inline: 0, paragraph_close: -1 }[tokens[place]?.type ?? '']
  if (offset === undefined) return false
  const [open, inline] = [tokens[place + offset - 1], tokens[place + offset]]
  if (open?.type !== 'paragraph_open' || !inline?.content.startsWith('\\')) return false
  const left = inline.children?.filter((child) => child.type !== 'softbreak' && !isBlank(child))
  return left?.length === 0
}

const isBlank = ({ type, content }: Token) => type === 'text' && content.trim() === ''

const noted: RendererRule = (tokens, index) => {
  const token = tokens[index]
  const note = String(token?.meta?.note ?? '')
  const code = `<code>${escapeHtml(token?.content ?? '')}</code>`
  const why = note && `<small>${escapeHtml(note)}</small>`
  return `<span class="tex-note">${code}${why}</span>`
}

const source: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index]
  const code = `<pre tabindex="0"><code>${escapeHtml(token?.content ?? '')}</code></pre>`
  const note = `<p class="tex-note"><small>${escapeHtml(String(token?.meta?.note ?? ''))}</small></p>`
  return `${documentOf(env).slots.put(code)}\n${note}\n`
}
