import { predictionPageWords } from '#messages/prediction-page.ts'

/** A hash in groups of eight, read out as one. */
export const Hash = ({ hash }: { hash: string }) => (
  <p className="hash">
    <span className="visually-hidden">{predictionPageWords.registration.hash(hash)}</span>
    {(hash.match(/.{8}/g) ?? []).map((group, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: groups of a hash may repeat and never move
      <span key={place} aria-hidden="true">
        {group}
      </span>
    ))}
  </p>
)
