import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import cpp from 'highlight.js/lib/languages/cpp'
import diff from 'highlight.js/lib/languages/diff'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import julia from 'highlight.js/lib/languages/julia'
import latex from 'highlight.js/lib/languages/latex'
import plaintext from 'highlight.js/lib/languages/plaintext'
import python from 'highlight.js/lib/languages/python'
import r from 'highlight.js/lib/languages/r'
import typescript from 'highlight.js/lib/languages/typescript'
import yaml from 'highlight.js/lib/languages/yaml'
import type { MarkdownIt, RendererRule } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { escapeHtml } from '#app/markup/escape.ts'
import {
  COST_PER_CODE_BLOCK,
  MAX_HIGHLIGHT,
  MAX_HIGHLIGHT_LINE,
  TOKENS_PER_CODE_BLOCK,
} from '#app/markup/limits.ts'
import { restorePipes } from '#app/markup/table-pipes.ts'
import { countBlock } from '#app/markup/work-limits.ts'

const LANGUAGES = {
  bash,
  cpp,
  diff,
  javascript,
  json,
  julia,
  latex,
  plaintext,
  python,
  r,
  typescript,
  yaml,
}
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language)

/** Code blocks, coloured by language as long as there is not too much of it. */
export function code(md: MarkdownIt): void {
  const block: RendererRule = (tokens, index, _options, env) => {
    const document = documentOf(env)
    countBlock(env, TOKENS_PER_CODE_BLOCK)
    const source = restorePipes(tokens[index]?.content ?? '')
    const language = /^[a-z+#-]{1,20}/i.exec(tokens[index]?.info.trim() ?? '')?.[0].toLowerCase()
    // Scrolls sideways, so the keyboard must reach it.
    const html = `<pre tabindex="0"><code>${coloured(source, language, document)}</code></pre>`
    return `${document.slots.put(html)}\n`
  }
  md.renderer.rules.fence = block
  md.renderer.rules.code_block = block
}

function coloured(source: string, language: string | undefined, document: DocumentState): string {
  document.highlighted += source.length + COST_PER_CODE_BLOCK
  const long = source.split('\n').some((line) => line.length > MAX_HIGHLIGHT_LINE)
  if (!language || long || document.highlighted > MAX_HIGHLIGHT || !hljs.getLanguage(language)) {
    return escapeHtml(source)
  }
  return hljs.highlight(source, { language, ignoreIllegals: true }).value
}
