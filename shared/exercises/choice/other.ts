/** The id of the option that is not on the list. */
export const OTHER = "other";
