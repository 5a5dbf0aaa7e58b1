/** The paragraphs of a script: an empty line stands between two of them. */
export const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((one) => one.trim() !== "");
