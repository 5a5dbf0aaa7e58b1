/** Joins the paragraphs of a script or page, with an empty line between them. */
export const paragraphs = (...texts: string[]): string => texts.join("\n\n");
