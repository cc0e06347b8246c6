import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { lookWords } from '#messages/look.ts'
import { runCommand } from './apply-edit.ts'
import { ImageTool, type Upload } from './image-tool.tsx'
import { ToolButton } from './tool-button.tsx'
import { TOOL_COMMANDS, TOOL_GROUPS, type ToolName } from './tools.ts'

type Props = {
  area: RefObject<HTMLTextAreaElement>
  controls: string
  upload?: Upload
  /** At the right end: `Saved 11:42`. */
  note?: ReactNode
}

/** Works on the text area beside it. It needs script, so without script it is not shown. */
export function Toolbar({ area, controls, upload, note }: Props) {
  const use = (tool: ToolName) => {
    if (area.current) runCommand(area.current, TOOL_COMMANDS[tool])
  }
  return (
    <div
      className="toolbar needs-script"
      role="toolbar"
      aria-label={lookWords.forms.toolbar}
      aria-controls={controls}
      onKeyDown={stepAlong}
    >
      {TOOL_GROUPS.map((group) => (
        <span key={group[0]} className="group">
          {group.map((tool) => (
            <ToolButton
              key={tool}
              tool={tool}
              first={tool === TOOL_GROUPS[0]?.[0]}
              onUse={() => use(tool)}
            />
          ))}
        </span>
      ))}
      {upload ? <ImageTool area={area} upload={upload} /> : null}
      {note ? <span className="note">{note}</span> : null}
    </div>
  )
}

/** One stop of the tab key; arrows go from tool to tool, as the role promises. */
function stepAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const tools = [...event.currentTarget.querySelectorAll('button')]
  const at = tools.findIndex((tool) => tool.matches(':focus'))
  if (at < 0) return
  event.preventDefault()
  const next = (at + step + tools.length) % tools.length
  for (const [place, tool] of tools.entries()) tool.tabIndex = place === next ? 0 : -1
  tools[next]?.focus()
}
