import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { htmlToMarkdown } from '#app/markup/import-html.ts'
import { faultsOf } from './html-check.ts'
import { rendered } from './render.ts'

// Real texts are not part of the project: point this at a copy of the field's site to check them.
const FOLDER = join(process.env.TOUCHSTONE_REAL_DATA ?? '', 'learningmechanics')
const present = process.env.TOUCHSTONE_REAL_DATA !== undefined && existsSync(FOLDER)
const why = present ? '' : ' (skipped: TOUCHSTONE_REAL_DATA is not set)'

type Question = { id: string; title: string; text: string }

function macrosOf(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').matchAll(/^\s*("\\\\.+?"): (".*"),$/gm)
  return Object.fromEntries(
    [...lines].map(([, name, body]) => [JSON.parse(name ?? ''), JSON.parse(body ?? '')]),
  )
}

test.skipIf(!present)(`all real records and titles are set without an error${why}`, () => {
  const macros = macrosOf(join(FOLDER, 'static/macros.js'))
  expect(Object.keys(macros)).toHaveLength(94)
  const file = readFileSync(join(FOLDER, 'openquestions/questions.json'), 'utf8')
  const questions: Question[] = JSON.parse(file)
  expect(questions).toHaveLength(32)
  for (const { title, text } of questions) {
    const set = rendered(title, { macros, mode: 'inline' })
    expect(set.texErrors).toEqual([])
    expect(set.plain).not.toMatch(/[$\\]/)
    const statement = rendered(text, { macros, excerpt: 220 })
    expect([statement.texErrors, faultsOf(statement.html)]).toEqual([[], []])
  }
})

test.skipIf(!present)(`all real essays are set without an error or a rest of markup${why}`, () => {
  const macros = macrosOf(join(FOLDER, 'static/macros.js'))
  const names = readdirSync(join(FOLDER, 'openquestions')).filter((name) => name.endsWith('.md'))
  let notes = 0
  for (const name of names) {
    const source = readFileSync(join(FOLDER, 'openquestions', name), 'utf8')
    const { html, texErrors } = rendered(htmlToMarkdown(source), { macros })
    notes += html.split('<small class="note"').length - 1
    expect([name, texErrors, faultsOf(html)]).toEqual([name, [], []])
    expect(html.replace(/<annotation.*?<\/annotation>/gs, ''), name).not.toMatch(
      /&lt;\/?\w|\[&gt;|&lt;\]|---/,
    )
  }
  expect([names.length, notes]).toEqual([12, 8])
})
