import type { Edit, EditCommand } from './edit-command.ts'

export function runCommand(area: HTMLTextAreaElement, command: EditCommand): void {
  applyEdit(area, command({ text: area.value, start: area.selectionStart, end: area.selectionEnd }))
}

/** Puts text where the cursor stands. */
export function insertText(area: HTMLTextAreaElement, insert: string): void {
  const { selectionStart: from, selectionEnd: to } = area
  const end = from + insert.length
  applyEdit(area, { from, to, insert, start: end, end })
}

function applyEdit(area: HTMLTextAreaElement, edit: Edit): void {
  area.focus()
  area.setSelectionRange(edit.from, edit.to)
  // Deprecated, yet the only way that leaves the browser's own undo working.
  if (!document.execCommand('insertText', false, edit.insert)) {
    area.setRangeText(edit.insert)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(edit.start, edit.end)
}
