export const ledgerPath = () => '/ledger'
export const ledgerEntryPath = (n: number) => `${ledgerPath()}?before=${n + 1}#entry-${n}`
