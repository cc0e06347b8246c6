import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  around,
  asBlock,
  beforeLines,
  type EditCommand,
} from '#app/components/forms/edit-command.ts'

/** What stands in the text area afterwards, the selection between `[` and `]`. */
function used(command: EditCommand, marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return shown(apply(command, { text: marked.replace(/[[\]]/g, ''), start, end }))
}

type Selected = Parameters<EditCommand>[0]

function apply(command: EditCommand, selected: Selected): Selected {
  const { from, to, insert, start, end } = command(selected)
  return { text: selected.text.slice(0, from) + insert + selected.text.slice(to), start, end }
}

const shown = ({ text, start, end }: Selected) =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`

const bold = around('**', '**', 'text')
const math = around('$', '$', 'x')
const list = beforeLines('- ', 'item')
const display = asBlock('$$', '$$', 'x')

test('marks go around the selection, which stays selected', () => {
  expect(used(bold, 'a [word] more')).toBe('a **[word]** more')
})

test('without a selection a sample is put in and selected, ready to be typed over', () => {
  expect(used(math, 'let [] be')).toBe('let $[x]$ be')
})

test('marks that stand there already are taken away', () => {
  expect(used(bold, 'a **[word]** more')).toBe('a [word] more')
})

test('each line of the selection gets the mark, also where it begins and ends within a line', () => {
  expect(used(list, 'a\nb[c\nd]e\nf')).toBe('a\n[- bc\n- de]\nf')
  expect(used(list, 'one[]')).toBe('[- one]')
})

test('lines that all have the mark lose it; a mixture gets it', () => {
  expect(used(list, '[- a\n- b]')).toBe('[a\nb]')
  expect(used(list, '[- a\nb]')).toBe('[- - a\n- b]')
})

test('on an empty line a sample is put in, on the first line too', () => {
  expect(used(list, 'a\n[]\nb')).toBe('a\n[- item]\nb')
  expect(used(list, '[]\nb')).toBe('[- item]\nb')
})

test('a block stands between lines of its own, apart from what is around it', () => {
  expect(used(display, 'a [x^2] b')).toBe('a \n\n$$\n[x^2]\n$$\n\n b')
  expect(used(display, '[]')).toBe('$$\n[x]\n$$\n')
  expect(used(display, 'a\n\n[y]\nb')).toBe('a\n\n$$\n[y]\n$$\n\nb')
})

const selection = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '*', '$', '-') }), fc.nat(), fc.nat())
  .map(([text, one, other]): Selected => {
    const [start = 0, end = 0] = [one, other]
      .map((n) => n % (text.length + 1))
      .sort((a, b) => a - b)
    return { text, start, end }
  })

test('no command loses a character that is not one of its own marks', () => {
  const letters = (text: string) => text.replace(/[^a]/g, '')
  const commands = [around('**', '**', ''), beforeLines('- ', ''), asBlock('$$', '$$', '')]
  fc.assert(
    fc.property(selection, fc.constantFrom(...commands), (selected, command) => {
      const after = apply(command, selected)
      expect(letters(after.text)).toBe(letters(selected.text))
      expect(0 <= after.start && after.start <= after.end).toBe(true)
      expect(after.end).toBeLessThanOrEqual(after.text.length)
    }),
  )
})

test('using a mark twice gives the text back', () => {
  fc.assert(
    fc.property(selection, (selected) => {
      const marked = apply(around('«', '»', 'x'), selected)
      fc.pre(selected.start < selected.end)
      expect(apply(around('«', '»', 'x'), marked)).toEqual(selected)
    }),
  )
})
