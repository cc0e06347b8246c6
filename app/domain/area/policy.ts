import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayKeepAreas = (viewer: Viewer) => hasRole(viewer, 'administrator')
