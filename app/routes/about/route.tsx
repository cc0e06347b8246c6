import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'

export { AboutPage as default } from './page.tsx'

export const meta = titled(() => m.site.about)
