/** What stands in a field of the form now, or stood there when it came back; empty if nothing. */
export type Typed = (field: string) => string
