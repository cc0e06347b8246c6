import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it'
import { code } from '#app/markup/code.ts'
import { dashes } from '#app/markup/dashes.ts'
import { direction } from '#app/markup/direction.ts'
import { footnotes } from '#app/markup/footnotes.ts'
import { headings } from '#app/markup/headings.ts'
import { images } from '#app/markup/images.ts'
import { keepTogether } from '#app/markup/keep-together.ts'
import { latex } from '#app/markup/latex/latex.ts'
import { numbering } from '#app/markup/latex/numbering.ts'
import { references } from '#app/markup/latex/references.ts'
import { MAX_NESTING } from '#app/markup/limits.ts'
import { linkWords } from '#app/markup/link-words.ts'
import { links } from '#app/markup/links.ts'
import { longText } from '#app/markup/long-text.ts'
import { mathRules } from '#app/markup/math-rule.ts'
import { mentionEscape } from '#app/markup/mention-escape.ts'
import type { RenderMode } from '#app/markup/render-types.ts'
import { sidenotes } from '#app/markup/sidenote-rule.ts'
import { tasks } from '#app/markup/task-lists.ts'
import { textLinks } from '#app/markup/text-links.ts'
import { typeset } from '#app/markup/typeset.ts'
import { workLimits } from '#app/markup/work-limits.ts'

const OPTIONS = { html: false, linkify: true, typographer: true, maxNesting: MAX_NESTING }

function documentParser(): Parser {
  return new MarkdownIt(OPTIONS)
    .use(workLimits)
    .use(mathRules)
    .use(mentionEscape)
    .use(latex)
    .use(footnotes)
    .use(sidenotes)
    .use(tasks)
    .use(images)
    .use(textLinks)
    .use(linkWords)
    .use(dashes)
    .use(links)
    .use(typeset)
    .use(numbering)
    .use(headings)
    .use(references)
    .use(keepTogether)
    .use(direction)
    .use(code)
    .use(longText)
}

function titleParser(): Parser {
  return new MarkdownIt({ ...OPTIONS, linkify: false })
    .use(workLimits)
    .use(mathRules)
    .use(mentionEscape)
    .use(dashes)
    .use(typeset)
    .use(numbering)
    .use(keepTogether)
    .disable(['link', 'image', 'autolink', 'newline', 'html_inline'])
}

/** One parser a mode; everything that belongs to one text lives in its `env`. */
export const parsers: Record<RenderMode, Parser> = {
  document: documentParser(),
  inline: titleParser(),
}
