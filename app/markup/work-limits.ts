import type { Env, MarkdownIt } from 'markdown-it'
import MarkdownItClass from 'markdown-it'
import { cjkFriendly } from '#app/markup/cjk-emphasis.ts'
import { documentOf } from '#app/markup/document-state.ts'
import {
  MAX_BLOCK_TOKENS,
  MAX_FORMULAS,
  MAX_INLINE_TOKENS,
  MAX_NOTES,
  MAX_SKIPS,
} from '#app/markup/limits.ts'

/** Thrown out of markdown-it when a text takes more steps than any real one. */
export class TextTooComplex extends Error {}

class CountedBlock extends MarkdownItClass.StateBlock {
  override push(type: string, tag: string, nesting: -1 | 0 | 1) {
    countBlock(this.env, 1)
    return super.push(type, tag, nesting)
  }
}

class CountedInline extends MarkdownItClass.StateInline {
  constructor(...given: ConstructorParameters<typeof MarkdownItClass.StateInline>) {
    super(...given)
    countInline(this.env, 1)
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1) {
    countInline(this.env, 1)
    return super.push(type, tag, nesting)
  }

  override scanDelims(start: number, canSplitWord: boolean) {
    return cjkFriendly(super.scanDelims(start, canSplitWord), this, start)
  }
}

/** Counts a token as so many tokens more. */
export function countBlock(env: Env | undefined, weight: number): void {
  const document = documentOf(env)
  document.blockTokens += weight
  if (document.blockTokens > MAX_BLOCK_TOKENS) throw new TextTooComplex()
}

export function countInline(env: Env, weight: number): void {
  const document = documentOf(env)
  document.inlineTokens += weight
  if (document.inlineTokens > MAX_INLINE_TOKENS) throw new TextTooComplex()
}

export function countNote(env: Env): void {
  if (++documentOf(env).notes > MAX_NOTES) throw new TextTooComplex()
}

export function countFormula(env: Env): void {
  if (++documentOf(env).formulas > MAX_FORMULAS) throw new TextTooComplex()
}

/** Bounds the work by counting steps, which, unlike time, comes out the same on every machine. */
export function workLimits(md: MarkdownIt): void {
  md.block.State = CountedBlock
  md.inline.State = CountedInline
  const skipToken = md.inline.skipToken.bind(md.inline)
  md.inline.skipToken = (state) => {
    countSkip(state.env)
    skipToken(state)
  }
}

function countSkip(env: Env): void {
  if (++documentOf(env).skips > MAX_SKIPS) throw new TextTooComplex()
}
