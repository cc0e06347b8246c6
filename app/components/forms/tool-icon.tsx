import type { ToolName } from './tools.ts'

const PATHS: Partial<Record<ToolName | 'image', string>> = {
  link: 'M7.4 10.6l3.2-3.2M8.2 5.6l1.6-1.7a2.7 2.7 0 0 1 3.8 0l.5.5a2.7 2.7 0 0 1 0 3.8l-1.7 1.6M9.8 12.4l-1.6 1.7a2.7 2.7 0 0 1-3.8 0l-.5-.5a2.7 2.7 0 0 1 0-3.8l1.7-1.6',
  display: 'M3 3.5h12M3 14.5h12M6 6.5l6 5m0-5-6 5',
  list: 'M7 4.5h8M7 9h8M7 13.5h8M3 4.5h1.5M3 9h1.5M3 13.5h1.5',
  quote: 'M3.5 3v12M7.5 5H15M7.5 9H15M7.5 13h5',
  code: 'm6.5 5-4 4 4 4m5-8 4 4-4 4',
  note: 'M3 4h7M3 8h7M3 12h7M13.5 4v5',
  image: 'M2.5 3.5h13v11h-13zM3 12l4-4 3 3 2-2 3 3',
}

const LETTERS: Partial<Record<ToolName, { letter: string; slanted: boolean }>> = {
  bold: { letter: 'B', slanted: false },
  italic: { letter: 'I', slanted: true },
  math: { letter: 'x', slanted: true },
}

export function ToolIcon({ tool }: { tool: ToolName | 'image' }) {
  const set = tool === 'image' ? undefined : LETTERS[tool]
  if (set) {
    return (
      <span className={set.slanted ? 'letter slanted' : 'letter'} aria-hidden="true">
        {set.letter}
      </span>
    )
  }
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[tool]} />
    </svg>
  )
}
