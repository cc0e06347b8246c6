import { titled } from '#app/http/titled.ts'
import { siteWords } from '#messages/site.ts'

export { RolesPage as default } from './page.tsx'

export const meta = titled(() => siteWords.roles)
