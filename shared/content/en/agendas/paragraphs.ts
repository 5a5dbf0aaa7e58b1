/** A script or a page of text: paragraphs with an empty line between them. */
export const paragraphs = (...texts: string[]): string => texts.join("\n\n");
