/** A line above or below a form: what happened, and what can be done. It stays until it is answered. */
export function keptLine(text: string, acts: { word: string; act: () => void }[]): HTMLElement {
  const line = document.createElement('div')
  line.className = 'notice kept-line'
  line.setAttribute('role', 'status')
  const said = document.createElement('p')
  said.textContent = text
  line.append(said)
  for (const { word, act } of acts) line.append(' ', button(word, act))
  return line
}

function button(word: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button small'
  made.textContent = word
  made.addEventListener('click', act)
  return made
}

/** A moment as the reader's clock shows it. */
export const momentOf = (at: number): string =>
  new Date(at).toLocaleString(document.documentElement.lang || undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
