/**
 * A letter or digit that joins a word. Scripts written without spaces (`见C4。`), and Hangul with its
 * particles (`C4는`), do not.
 */
export const JOINED = String.raw`(?!\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}|\p{scx=Thai}|\p{scx=Laoo}|\p{scx=Khmr}|\p{scx=Mymr})[\p{L}\p{N}_]`
