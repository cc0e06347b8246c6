import { lookWords } from '#messages/look.ts'
import { around, asBlock, beforeLines, type EditCommand } from './edit-command.ts'

const { samples } = lookWords.forms

export type ToolName = Exclude<keyof typeof lookWords.forms.tools, 'image'>

/** A line of code goes between backticks, several lines into a fence. */
const code: EditCommand = (selected) =>
  selected.text.slice(selected.start, selected.end).includes('\n')
    ? asBlock('```', '```', samples.text)(selected)
    : around('`', '`', samples.text)(selected)

export const TOOL_COMMANDS: Record<ToolName, EditCommand> = {
  bold: around('**', '**', samples.text),
  italic: around('*', '*', samples.text),
  link: around('[', `](${samples.address})`, samples.text),
  math: around('$', '$', samples.formula),
  display: asBlock('$$', '$$', samples.formula),
  list: beforeLines('- ', samples.item),
  quote: beforeLines('> ', samples.text),
  code,
  note: around('[>', '<]', samples.note),
}

/** In the order of the toolbar, in groups that a hairline parts. */
export const TOOL_GROUPS: ToolName[][] = [
  ['bold', 'italic', 'link'],
  ['math', 'display'],
  ['list', 'quote', 'code', 'note'],
]
