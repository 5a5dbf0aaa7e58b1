/** The line at the foot of every printed page: which edition it is, when it was made, what it leaves out. */

let sheet: CSSStyleSheet | null = null;

/**
 * Puts a text at the foot of every page on paper. False in a browser that cannot: there it stands once, where the page has it.
 */
export function printFoot(text: string): boolean {
  if (!("adoptedStyleSheets" in document)) return false;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  // As a string of CSS: quotation marks and line breaks would end it.
  const quoted = text.replace(/[\\"\n]/g, (sign) => (sign === "\n" ? " " : `\\${sign}`));
  sheet.replaceSync(`@page { @bottom-left { content: "${quoted}"; font: 7.5pt system-ui, sans-serif; width: 80% } }`);
  return true;
}
