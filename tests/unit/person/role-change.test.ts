import { expect, test } from 'vitest'
import { losesLastAdministrator, mayGrantRole } from '#app/domain/person/role-change.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'

const viewer = (role: (typeof ROLES)[number]) => ({ id: 'v', handle: 'v', displayName: 'V', role })

test('only administrators give roles, and nobody to themselves', () => {
  expect(mayGrantRole(null, { id: 'p' })).toBe(false)
  for (const role of ROLES) {
    expect(mayGrantRole(viewer(role), { id: 'p' }), role).toBe(role === 'administrator')
    expect(mayGrantRole(viewer(role), { id: 'v' }), role).toBe(false)
  }
})

test('the last administrator stays one', () => {
  const last = { id: 'p', role: 'administrator' } as const
  expect(losesLastAdministrator(last, 'curator', false)).toBe(true)
  expect(losesLastAdministrator(last, 'curator', true)).toBe(false)
  expect(losesLastAdministrator(last, 'administrator', false)).toBe(false)
  expect(losesLastAdministrator({ id: 'p', role: 'curator' }, 'new', false)).toBe(false)
})
