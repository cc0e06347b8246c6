import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'

export { RolesPage as default } from './page.tsx'

export const meta = titled(() => m.site.roles)
