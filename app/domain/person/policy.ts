import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayUpload = (viewer: Viewer) => hasRole(viewer, 'member')
