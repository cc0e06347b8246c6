import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayManageSite = (viewer: Viewer) => hasRole(viewer, 'administrator')
