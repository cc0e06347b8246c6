import 'katex'

declare module 'katex' {
  /** KaTeX's own parse tree. Not documented; `tex-lengths` and `tex-hint` need it. */
  export function __parse(source: string, options: KatexOptions): unknown[]
}
