/** Stored beside rendered HTML; raising it re-renders everything. */
export const RENDERER_VERSION = 6
