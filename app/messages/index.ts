import { messages as english } from './en.ts'

/** The catalogue of the one locale there is so far; every text of the interface is read from here. */
export const messages = english
