import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const maySeeDesk = (viewer: Viewer) => hasRole(viewer, 'curator')
