import { createContext } from 'react'

/** While the server renders: the rendered texts of this document by key. In the browser: nothing. */
export const BodyStore = createContext<ReadonlyMap<string, string> | null>(null)

const remembered = new Map<string, string>()

/** Keeps the texts that the document arrived with, before hydration begins; they are not in its data. */
export function rememberBodies(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-body]')) {
    const key = element.dataset.body
    if (key) remembered.set(key, element.innerHTML)
  }
}

export const rememberedBody = (key: string): string | undefined => remembered.get(key)
