import { Parser } from 'htmlparser2'

type Part = { name: string; variant: string; aligned: boolean; children: string[] }

const DOUBLE_STRUCK: Record<string, string> = {
  R: 'ℝ',
  N: 'ℕ',
  Z: 'ℤ',
  Q: 'ℚ',
  C: 'ℂ',
  P: 'ℙ',
  E: '𝔼',
}
const ACCENTS: Record<string, string> = {
  '^': '\u0302',
  ˉ: '\u0304',
  '~': '\u0303',
  '˙': '\u0307',
  '⃗': '\u20d7',
}
const BIG_OPERATOR = /^[∑∏∫∬∮⋃⋂⨁]$/
const RELATIONS = /^[=<>≤≥≈≃≅≡∼∝→⇒⇔↦∈∉⊂⊆≪≫≠≔+−×⋅±∘∣:]+$|^:=$/

/** The MathML half of KaTeX's output as one line of plain characters: `L(θ) ∝ N^-α`. */
export function mathText(html: string): string {
  const start = html.indexOf('<semantics>')
  const end = html.indexOf('<annotation', start)
  if (start < 0 || end < 0) return ''
  const root: Part = { name: 'mrow', variant: '', aligned: false, children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        open.push({
          name,
          variant: attributes.mathvariant ?? '',
          aligned: attributes.columnspacing === '0em' || (name === 'mtr' && !!open.at(-1)?.aligned),
          children: [],
        }),
      ontext: (text) => open.at(-1)?.children.push(text),
      onclosetag: () => {
        const part = open.pop()
        if (part) (open.at(-1) ?? root).children.push(written(part))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(html.slice(start, end))
  return root.children
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(^\s*|[([,]\s*)([−+±]) /g, '$1$2')
    .trim()
}

function written(part: Part): string {
  const text = composed(part)
  return part.children.length > 1 && BIG_OPERATOR.test(part.children[0] ?? '') ? `${text} ` : text
}

function composed({ name, variant, aligned, children }: Part): string {
  const [first = '', second = '', third = ''] = children
  if (name === 'mfrac') return `${group(first)}/${group(second)}`
  if (name === 'msup') return /^′+$/.test(second) ? first + second : `${first}^${group(second)}`
  if (name === 'msub' || name === 'munder') return `${first}_${group(second)}`
  if (name === 'msubsup' || name === 'munderover')
    return `${first}_${group(second)}^${group(third)}`
  if (name === 'mover') return first + (ACCENTS[second] ?? `^${group(second)}`)
  if (name === 'msqrt') return `√${group(children.join(''))}`
  if (name === 'mroot') return `√[${second}]${group(first)}`
  if (name === 'mtr') return row(children, aligned)
  if (name === 'mtable') return children.join('').replace(/; $/, '')
  if (name === 'mspace') return ' '
  const text = children.join('')
  if (name === 'mo') return operator(text)
  if (name === 'mi' && variant === 'double-struck') return DOUBLE_STRUCK[text] ?? text
  return text
}

/** Cells of an align follow one another; a number stands behind its row. */
function row(cells: string[], aligned: boolean): string {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const number = /^\(.*\)$/.test(filled.at(-1) ?? '') && cells.length > 2 ? ` ${filled.pop()}` : ''
  return `${filled.join(aligned ? '' : ', ')}${number}; `
}

function operator(text: string): string {
  const sign = text.replace(/[\u2061\u200b]/g, '')
  return RELATIONS.test(sign) ? ` ${sign} ` : sign
}

function group(text: string): string {
  const inner = text.trim().replace(/^([−+±]) /, '$1')
  return /^[\p{L}\p{N}\p{M}.−-]*$/u.test(inner) || /^\([^()]*\)$/.test(inner) ? inner : `(${inner})`
}
