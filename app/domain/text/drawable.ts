const SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u
/** Signs that the faces for pictures have, beside letters, digits and ASCII. */
const SIGNS = /[^\p{L}\p{N}\p{M}\x20-\x7e‘’“”–—…•†·°×±÷−≈≤≥∞→←↔∈∉⊂⊃∩∪∂∑∏∫√∼≪≫∝≡∀∃∇⟨⟩⌊⌋∥½¼¾§«»]/gu
const RAISED = /[⁰¹²³⁴-⁹⁺⁻]{2,}|[⁰⁴-⁹⁺⁻]/gu
const LOWERED = /[₀-₎]/gu

/**
 * A text in the letters that pictures can be set in, or null where it is of a script that they lack;
 * raised and lowered digits stand on the line, and signs that no face has are left out.
 */
export function drawable(text: string): string | null {
  const plain = text
    .replace(RAISED, (digits) => `^${digits.normalize('NFKC').replace('\u2212', '−')}`)
    .replace(LOWERED, (digit) => digit.normalize('NFKC'))
    .replace(/[ℝℂℕℤℚ𝔼ℙ]/gu, (letter) => letter.normalize('NFKC'))
    .replaceAll('≠', '!=')
    .normalize('NFC')
  if (!SCRIPTS.test(plain)) return null
  return plain.replace(SIGNS, '').replace(/\s+/g, ' ').trim()
}
