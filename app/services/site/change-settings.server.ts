import { refuse } from '#app/domain/refusal/refusal.ts'
import type { MacroInput, SettingsInput } from '#app/domain/site/input.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { rerenderAll } from '#app/services/texts/queue-rerender.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { listMacros, retireMacro } from '#db/queries/macro-list.ts'
import { putMacro } from '#db/queries/macros.ts'
import { putSetting } from '#db/queries/settings.ts'
import { siteSettings } from './site-settings.server.ts'

export async function changeSettings(viewer: Member, input: SettingsInput, at = now()) {
  if (!mayManageSite(viewer)) return refuse('settings')
  const present: Record<string, unknown> = await siteSettings()
  const changed = Object.entries(input).filter(([key, value]) => present[key] !== value)
  if (changed.length === 0) return
  await write(async (tx) => {
    for (const [key, value] of changed) await putSetting(tx, key, value, at)
    const name = changed.map(([key]) => key).join(', ')
    await appendEvent(tx, { kind: 'setting-changed', actorId: viewer.id, data: { name }, at })
  })
}

/** Changes or retires one macro; every stored text is then set again by a job. */
export async function changeMacro(viewer: Member, input: MacroInput, at = now()) {
  if (!mayManageSite(viewer)) return refuse('settings')
  await write(async (tx) => {
    if (input.expansion === '') await retireMacro(tx, input.name)
    else
      await putMacro(tx, { ...input, origin: 'administrator', authorId: viewer.id, createdAt: at })
    await rerenderAll(tx, at)
    const data = { name: input.name }
    await appendEvent(tx, { kind: 'macros-changed', actorId: viewer.id, data, at })
  })
}

/** The settings and macros, for the administrator's page. */
export async function settingsPage(viewer: Member) {
  if (!mayManageSite(viewer)) refuse('settings')
  return { settings: await siteSettings(), macros: await listMacros(reader()) }
}
