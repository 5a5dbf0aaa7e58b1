/** Whose way to write dates this language takes. */
export const dates = { locale: "en-GB" } as const;
