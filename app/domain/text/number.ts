const format = new Intl.NumberFormat('en')

/** A count as it is read: `1,234`. One formatter for all, because making one takes long. */
export const shownNumber = (count: number): string => format.format(count)
