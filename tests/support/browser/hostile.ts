import { join } from 'node:path'
import { Sqlite as Database } from '#db/sqlite-driver.ts'
import { rendered } from '#tests/unit/markup/render.ts'

const LATIN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const ADDRESS = `https://example.org/${'a-long-path_'.repeat(12)}?${'q=1&'.repeat(10)}`

/** What is too wide for a narrow page: words of many scripts, addresses, hashes. */
const WORDS = [
  LATIN,
  `${LATIN}-${LATIN}`,
  '深層学習の汎化誤差は訓練誤差からどれほど離れうるか'.repeat(4),
  'การเรียนรู้เชิงลึกทั่วไปได้อย่างไร'.repeat(4),
  '딥러닝의일반화오차는무엇으로정해지는가'.repeat(5),
  ADDRESS,
  '9f86d081884c7d65'.repeat(8),
  'كيف_تعمم_الشبكات_العصبية_العميقة_'.repeat(4),
  'هل تعمم الشبكات العصبية العميقة على بيانات لم ترها من قبل؟ '.repeat(2),
  'W'.repeat(200),
  'exponent_of_the_loss_in_the_number_of_parameters_at_fixed_data_'.repeat(3),
  '👩‍👩‍👧‍👦'.repeat(40),
]

const TEXT = '$\\text{a long text that TeX never breaks across lines at all here}$'
const MATRIX = `$\\begin{pmatrix}${'a_{11} & '.repeat(9)}b\\\\${'c_{21} & '.repeat(9)}d\\end{pmatrix}$`
const LINES = [
  ...WORDS.slice(0, 6).map((word) => `${word} $x^2$`),
  `Whether ${TEXT}`,
  `Whether ${MATRIX} holds`,
  `Is \`${'code_without_a_break'.repeat(8)}\` enough?`,
  `Is (${TEXT}), known?`,
  `$${'f('.repeat(40)}x${')'.repeat(40)}$ is it`,
  `$\\sqrt{${'\\alpha_n + '.repeat(20)}0}$ is it`,
]

const fence = `\`\`\`\n${'x'.repeat(100)}\n\`\`\``
const quoted = `> ${LATIN}\n> > ${ADDRESS}\n>\n> - one\n>   - ${MATRIX}\n>\n>     ${fence.replaceAll('\n', '\n>     ')}`
const BLOCKS = [
  fence,
  `| data | where |\n|---|---|\n| ${LATIN} | ${ADDRESS} |\n| $${'a+'.repeat(40)}b$ | ${TEXT} |`,
  `Before ${TEXT} after.\n\n- ${MATRIX}\n- ${LATIN}`,
  `# ${LATIN} ${TEXT}\n\n${ADDRESS} [${LATIN}](${ADDRESS})`,
  quoted,
  `$$${'\\alpha_n + '.repeat(40)}0$$\n\n1. ${fence.replaceAll('\n', '\n   ')}`,
  `A note[^n] and [> ${LATIN} ${TEXT} <] beside.\n\n[^n]: ${ADDRESS} ${MATRIX}`,
  `\`${'y'.repeat(120)}\` **${'W'.repeat(90)}** *${LATIN}${LATIN}*\n\n- [ ] ${LATIN}\n- [x] ${ADDRESS}`,
  `    ${'indented '.repeat(30)}\n\n${WORDS.join('\n\n')}`,
]

type Kind = 'plain' | 'line' | 'block' | 'short' | 'names' | 'conditions' | 'own'

const TEXTS: [table: string, id: string, kind: Kind, columns: string[]][] = [
  ['records', 'id', 'line', ['title_html']],
  ['records', 'id', 'plain', ['title_plain', 'excerpt_plain']],
  ['records', 'id', 'line', ['excerpt_html']],
  ['records', 'id', 'block', ['statement_html', 'background_html', 'remarks_html']],
  ['claims', 'record_id', 'block', ['scope_html']],
  ['claims', 'record_id', 'plain', ['retracted_reason', 'override_reason']],
  ['predictions', 'record_id', 'block', ['scope_html', 'criterion_html']],
  ['predictions', 'record_id', 'plain', ['source_place']],
  ['questions', 'record_id', 'plain', ['prize']],
  [
    'experiments',
    'record_id',
    'plain',
    ['code_url', 'code_commit', 'data_url', 'independence_group', 'compute', 'conflicts', 'ai_use'],
  ],
  ['experiments', 'record_id', 'plain', ['source_place']],
  [
    'measurements',
    'id',
    'plain',
    ['label', 'method', 'note', 'independence_group', 'place', 'derived_from', 'excluded_reason'],
  ],
  ['observables', 'id', 'plain', ['name']],
  ['observables', 'id', 'block', ['definition_html']],
  ['comments', 'id', 'block', ['body_html']],
  ['people', 'id', 'short', ['display_name']],
  ['people', 'id', 'block', ['about_html']],
  ['evidence', 'id', 'block', ['rationale_html']],
  ['evidence', 'id', 'plain', ['standing_reason']],
  ['attempts', 'id', 'line', ['title_html']],
  ['attempts', 'id', 'block', ['body_html']],
  [
    'attempts',
    'id',
    'plain',
    ['ai_use', 'machine_checked_note', 'digested_note', 'decided_reason'],
  ],
  ['reviews', 'id', 'block', ['body_html']],
  ['reviews', 'id', 'plain', ['conflict']],
  ['clarifications', 'id', 'block', ['text_html']],
  ['resolutions', 'id', 'block', ['rationale_html']],
  ['resolutions', 'id', 'plain', ['effective_reason', 'ended_reason']],
  ['disputes', 'id', 'plain', ['reason', 'dismissed_reason']],
  ['establishments', 'id', 'plain', ['reason', 'ended_reason']],
  ['references', 'id', 'plain', ['title']],
  ['areas', 'id', 'plain', ['name', 'description']],
  ['tags', 'id', 'own', ['name']],
  ['revisions', 'subject_id', 'plain', ['reason']],
  ['experiments', 'record_id', 'names', ['authors']],
  ['references', 'id', 'names', ['authors']],
  ['experiments', 'record_id', 'conditions', ['conditions']],
  ['predictions', 'record_id', 'conditions', ['conditions']],
  ['measurements', 'id', 'conditions', ['conditions']],
]

/**
 * Puts texts that are wider than a narrow page wherever people write something, under a site that
 * runs: rendered ones as the renderer makes them, one after the other, so that each page has several.
 */
export function makeTextsWide(dataDir: string): void {
  const database = new Database(join(dataDir, 'touchstone.db'), { timeout: 20_000 })
  const texts: Record<Kind, string[]> = {
    plain: WORDS,
    short: WORDS.map((word) => [...word].slice(0, 80).join('')),
    names: WORDS.map((_, place) =>
      JSON.stringify([...WORDS.slice(place), ...WORDS.slice(0, place)]),
    ),
    conditions: WORDS.map((key, place) =>
      JSON.stringify([
        { key, operator: '=', value: WORDS[place + 1] ?? LATIN, unit: '' },
        { key: `of ${key}`, operator: '=', value: '4e6', unit: 'token' },
      ]),
    ),
    own: [],
    line: LINES.map((line) => rendered(line, { mode: 'inline' }).html),
    block: BLOCKS.map((block) => rendered(block).html),
  }
  let turn = 0
  const next = (kind: Kind) => {
    turn += 1
    // Names of tags are unique.
    if (kind === 'own') return `${LATIN.slice(turn % 9)}-${turn}`
    return texts[kind][turn % texts[kind].length] ?? ''
  }
  database.exec('begin immediate')
  for (const [table, id, kind, columns] of TEXTS) {
    const rows = database.prepare(`select "${id}" as id from "${table}"`).all() as { id: string }[]
    for (const column of columns) {
      const change = database.prepare(
        `update "${table}" set "${column}" = ? where "${id}" = ? and "${column}" <> ''`,
      )
      for (const row of rows) change.run(next(kind), row.id)
    }
  }
  for (const { rowid, texts } of database.prepare('select rowid, texts from revisions').all() as {
    rowid: number
    texts: string
  }[]) {
    const wide = Object.entries(JSON.parse(texts)).map(([key, value]) => [
      key,
      typeof value === 'string' && value ? next('plain') : value,
    ])
    const kept = JSON.stringify(Object.fromEntries(wide))
    database.prepare('update revisions set texts = ? where rowid = ?').run(kept, rowid)
  }
  database.exec('commit')
  database.close()
}
