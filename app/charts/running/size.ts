/** From the highest score shown to zero, in px. */
export const RUNNING_HEIGHT = 160
