/** Words of the form of `ledger`. */
export const ledgerForm = { prompt: { label: "What people list" } } as const;
