import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayAddUnits = (viewer: Viewer) => hasRole(viewer, 'curator')
