import { lookWords } from '#messages/look.ts'
import { ToolIcon } from './tool-icon.tsx'
import type { ToolName } from './tools.ts'

type Props = { tool: ToolName | 'image'; first?: boolean; onUse: () => void }

export function ToolButton({ tool, first = false, onUse }: Props) {
  const name = lookWords.forms.tools[tool]
  return (
    <button
      className="icon-button"
      type="button"
      tabIndex={first ? 0 : -1}
      aria-label={name}
      title={name}
      onClick={onUse}
    >
      <ToolIcon tool={tool} />
    </button>
  )
}
