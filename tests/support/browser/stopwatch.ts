import type { Locator, Page } from '@playwright/test'

/** What an act costs a person. */
export type Cost = {
  /** Links, buttons, and choices made. */
  clicks: number
  /** Fields filled in. */
  typed: number
  /** Fields that the forms have in which something was typed or chosen, folded ones included. */
  fields: number
  /** Addresses seen after the one that it starts from. */
  pages: number
}

/** Counts what a person does in a browser tab, from the page that is open. */
export class Stopwatch {
  private clicks = 0
  private typed = 0
  private fields = 0
  private readonly met = new Set<string>()
  private readonly seen = new Set<string>()
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.seen.add(pathOf(frame.url()))
    })
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  /** Chooses one of several answers, or ticks a box. */
  async choose(target: Locator): Promise<void> {
    await this.meet(target)
    this.clicks += 1
    await target.check()
  }

  async fill(target: Locator, text: string): Promise<void> {
    await this.meet(target)
    this.typed += 1
    await target.fill(text)
  }

  async select(target: Locator, value: string): Promise<void> {
    await this.meet(target)
    this.typed += 1
    await target.selectOption(value)
  }

  cost(): Cost {
    const { clicks, typed, fields, seen } = this
    return { clicks, typed, fields, pages: seen.size }
  }

  /** Counts the fields of a form when it is first met. */
  private async meet(target: Locator): Promise<void> {
    const { form, count } = await target.evaluate((element) => {
      const owner = element.closest('form')
      const all = [...(owner?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [])]
      // The answers to one question are one field.
      const keys = all.flatMap(({ type, name }, place) => {
        if (type === 'hidden') return []
        return type === 'radio' ? name : `${name} ${place}`
      })
      return { form: owner?.action ?? '', count: new Set(keys).size }
    })
    const key = `${pathOf(this.page.url())} ${form} ${count}`
    if (this.met.has(key)) return
    this.met.add(key)
    this.fields += count
  }
}

const pathOf = (url: string) => new URL(url).pathname

/** How far below the top of the page something begins, in CSS pixels; null where it is absent. */
export async function topOf(target: Locator): Promise<number | null> {
  if ((await target.count()) === 0) return null
  return target.first().evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return Math.round(top + scrollY)
  })
}
