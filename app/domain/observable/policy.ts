import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayKeepRegistry = (viewer: Viewer) => hasRole(viewer, 'curator')
