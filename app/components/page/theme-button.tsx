import { useEffect, useState } from 'react'
import { lookWords } from '#messages/look.ts'
import { presentTheme, setTheme, THEMES, type Theme } from './theme.ts'

export function ThemeButton() {
  const [theme, show] = useState<Theme>('system')
  useEffect(() => show(presentTheme()), [])

  const turn = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
    setTheme(next)
    show(next)
  }
  const label = lookWords.page.themeButton(lookWords.page.theme[theme])
  return (
    <button
      className="icon-button theme needs-script"
      type="button"
      aria-label={label}
      title={label}
      onClick={turn}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <circle className="whole" cx="9" cy="9" r="6.25" />
        <path className="half" stroke="none" d="M9 2.75a6.25 6.25 0 0 1 0 12.5z" />
      </svg>
    </button>
  )
}
