type Fixed = { sealedAt: Date | null; registeredAt: Date | null }

/**
 * Since when the terms of a registered prediction could no longer change: the seal, where registering
 * waited for something, else registration. What was public before is what was known.
 */
export const fixedSince = ({ sealedAt, registeredAt }: Fixed): Date | null =>
  registeredAt && (sealedAt ?? registeredAt)
