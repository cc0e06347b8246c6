import { copyFormulas } from './copy-formulas.ts'
import { keepDrafts } from './drafts.ts'
import { holdPosts } from './held-posts.ts'
import { closeMenus } from './menus.ts'
import { markScrollable } from './scrollable.ts'

/** What is told the forms that somebody has typed in already. */
type Behaviour = (page: Document, touched: ReadonlySet<HTMLFormElement>) => void

/** Each listens on the document, so it sees what is put into the page later as well. */
const BEHAVIOURS: Behaviour[] = [keepDrafts, holdPosts, markScrollable, copyFormulas, closeMenus]

/** Starts what pages do in a browser without any framework; called once, when the page stands. */
export function startBrowser(page: Document, touched: ReadonlySet<HTMLFormElement>): void {
  for (const start of BEHAVIOURS) start(page, touched)
}
