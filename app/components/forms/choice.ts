export type Choice = { value: string; label: string; hint?: string; disabled?: boolean }
