/** What stands in the margins of the printed pages: whose report it is, which page of how many, what the edition leaves out. */
import { report } from "#words/report.ts";

let sheet: CSSStyleSheet | null = null;
const said = { head: "", foot: "" };

/**
 * Puts a text at the foot of every page on paper. False in a browser that cannot: there it stands once, where the page has it.
 */
export const printFoot = (foot: string): boolean => print({ foot });

/** R-174: puts a text at the head of every page on paper but the first, which has a head of its own. */
export const printHead = (head: string): boolean => print({ head });

function print(texts: Partial<typeof said>): boolean {
  if (!("adoptedStyleSheets" in document)) return false;
  Object.assign(said, texts);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const page = report.sheet
    .split(/(\{n\}|\{of\})/)
    .map((part) => COUNTERS[part] ?? quoted(part))
    .join(" ");
  sheet.replaceSync(`
    @page {
      @top-left { content: ${quoted(said.head)}; ${TYPE} width: 100% }
      @bottom-left { content: ${quoted(said.foot)}; ${TYPE} width: 80% }
      @bottom-right { content: ${page}; ${TYPE} }
    }
    @page :first { @top-left { content: none } }`);
  return true;
}

const TYPE = "font: 7.5pt system-ui, sans-serif;";
const COUNTERS: Readonly<Record<string, string>> = { "{n}": "counter(page)", "{of}": "counter(pages)" };

/** As a string of CSS: quotation marks and line breaks would end it. */
const quoted = (text: string): string => `"${text.replace(/[\\"\n]/g, (sign) => (sign === "\n" ? " " : `\\${sign}`))}"`;
