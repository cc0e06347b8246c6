const MENUS = 'header details'

/** Folds an open menu of the page's head up again: on Escape, on a click elsewhere, when the focus leaves. */
export function closeMenus(page: Document): void {
  const open = () => page.querySelectorAll<HTMLDetailsElement>(`${MENUS}[open]`)
  const closeUnlessIn = ({ target }: Event) => {
    for (const menu of open())
      if (!(target instanceof Node && menu.contains(target))) menu.open = false
  }
  page.addEventListener('click', closeUnlessIn)
  page.addEventListener('focusin', closeUnlessIn)
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    for (const menu of open()) {
      const held = menu.contains(page.activeElement)
      menu.open = false
      if (held) menu.querySelector('summary')?.focus()
    }
  })
}
