const EM: Record<string, number> = {
  em: 1,
  ex: 0.43,
  mu: 1 / 18,
  pt: 0.1,
  mm: 0.28,
  pc: 1.2,
  cm: 2.85,
}
const LARGEST_UNIT = 7.23
const MAX_RAISE = 6
const MAX_RULE_HEIGHT = 3
const MAX_BACKWARDS = 20
const MAX_NODES_IN_SMASH = 60

type Node = Record<string, unknown>
type Tally = { backwards: number; raised: number; refused: boolean }

/** Commands whose lengths, or whose lack of size, could lay a formula over the rest of the page. */
export const MOVING = new Set(
  [
    'kern mkern hskip mskip hspace mspace rule raisebox above genfrac smash vcenter cr newline',
    'llap rlap clap mathllap mathrlap mathclap',
  ].flatMap((names) => names.split(' ').map((name) => `\\${name}`)),
).add('\\\\')

/** Whether a parsed formula stays in its place: bounded negative, raised and ruled lengths. */
export function staysInPlace(tree: unknown[]): boolean {
  const tally: Tally = { backwards: 0, raised: 0, refused: false }
  walk(tree, tally)
  return !tally.refused && tally.backwards <= MAX_BACKWARDS && tally.raised <= MAX_RAISE
}

function walk(value: unknown, tally: Tally): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, tally)
    return
  }
  if (!isNode(value) || 'lexer' in value) return
  if (typeof value.number === 'number') tally.backwards += Math.max(0, -ems(value))
  if (value.type === 'raisebox') tally.raised += Math.abs(ems(value.dy))
  if (value.type === 'rule' && tooTall(value)) tally.refused = true
  if ((value.type === 'smash' || value.type === 'lap') && size(value.body) > MAX_NODES_IN_SMASH) {
    tally.refused = true
  }
  for (const [key, part] of Object.entries(value)) if (key !== 'loc') walk(part, tally)
}

function tooTall(rule: Node): boolean {
  return Math.abs(ems(rule.height)) > MAX_RULE_HEIGHT || Math.abs(ems(rule.shift)) > MAX_RULE_HEIGHT
}

function ems(length: unknown): number {
  if (!isNode(length) || typeof length.number !== 'number') return 0
  return length.number * (EM[String(length.unit)] ?? LARGEST_UNIT)
}

function size(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + size(item), 0)
  if (!isNode(value)) return 0
  if (value.type === 'array') return Number.POSITIVE_INFINITY
  return (
    1 + Object.entries(value).reduce((n, [key, part]) => n + (key === 'loc' ? 0 : size(part)), 0)
  )
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
