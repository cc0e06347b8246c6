const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω'

/** Signs that stand between two things, with a space on either side. */
const BETWEEN =
  'le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ to → rightarrow → longrightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ pm ± mp ∓ times × cdot · ast ∗ circ ∘ cup ∪ cap ∩ setminus ∖ oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ land ∧ vee ∨ lor ∨ mid | perp ⊥ parallel ∥ asymp ≍ coloneqq ≔ models ⊨ vdash ⊢ prec ≺ succ ≻ bmod mod colon :'

const ALONE =
  'infty ∞ nabla ∇ partial ∂ sum ∑ prod ∏ int ∫ oint ∮ bigcup ⋃ bigcap ⋂ forall ∀ exists ∃ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ ell ℓ hbar ħ Re ℜ Im ℑ aleph ℵ prime ′ dagger † star ⋆ bullet • dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ langle ⟨ rangle ⟩ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ] degree ° angle ∠ triangle △ square □ top ⊤ bot ⊥ | ‖ backslash \\'

const pairs = (table: string): [string, string][] => {
  const cells = table.split(' ')
  return cells.flatMap((name, place): [string, string][] =>
    place % 2 === 0 ? [[name, cells[place + 1] ?? name]] : [],
  )
}

const SYMBOLS = new Map([...pairs(GREEK), ...pairs(ALONE), ...pairs(BETWEEN)])
const SPACED = new Set(pairs(BETWEEN).map(([name]) => name))
const NAMES = new Map([...SYMBOLS].reverse().map(([name, sign]) => [sign, name]))

/** The sign that a command without arguments stands for, with the space around it; else undefined. */
export function texSign(command: string): string | undefined {
  const sign = SYMBOLS.get(command)
  return sign && SPACED.has(command) ? ` ${sign} ` : sign
}

/** The name by which a sign is searched: `∇` is nabla. */
export const signName = (sign: string): string | undefined => NAMES.get(sign)

/** Marks set over one letter, as the characters that join it. */
export const TEX_ACCENTS: Readonly<Record<string, string>> = {
  hat: '\u0302',
  widehat: '\u0302',
  bar: '\u0304',
  overline: '\u0304',
  tilde: '\u0303',
  widetilde: '\u0303',
  dot: '\u0307',
  ddot: '\u0308',
  vec: '\u20d7',
}

export const DOUBLE_STRUCK: Readonly<Record<string, string>> = {
  R: 'ℝ',
  N: 'ℕ',
  Z: 'ℤ',
  Q: 'ℚ',
  C: 'ℂ',
  P: 'ℙ',
  E: '𝔼',
}
