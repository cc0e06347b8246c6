export const OBSERVABLE_STATES = ['proposed', 'accepted', 'turned-down'] as const

/** Anybody proposes an observable; a curator takes it into the registry or says why not. */
export type ObservableState = (typeof OBSERVABLE_STATES)[number]
