/** Reads a workbook as a spreadsheet does, from its parts alone. */
import { strFromU8, unzipSync } from "fflate";

/** A cell: `n` a number, `s` a text. A date is a number with a format. */
export interface ReadCell {
  type: "n" | "s";
  value: number | string;
  format?: string;
}

export interface ReadBook {
  /** Rows of cells by the sheet's name; null where a row has no cell. */
  sheets: Map<string, (ReadCell | null)[][]>;
  formulas: number;
}

/** Excel's escape of a character by its number. */
const text = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

export function readBook(bytes: Uint8Array): ReadBook {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = ""]) =>
    [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, one = ""]) => one).join(""),
  );
  const formats = formatsIn(part("xl/styles.xml"));
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  let formulas = 0;
  const sheets = new Map(
    [...part("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
      const xml = part(`xl/${targets.get(attribute(tag, "r:id"))?.replace(/^\/xl\//, "")}`);
      formulas += [...xml.matchAll(/<f[ >]/g)].length;
      const rows = [...xml.matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = ""]) =>
        [...cells.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
          ([, attributes = "", inner = ""]): ReadCell | null => {
            const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
            const inline = /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1];
            const type = attribute(attributes, "t") ?? "n";
            if (value === undefined && inline === undefined) return null;
            if (type === "s") {
              const shared = strings[Number(value)];
              if (shared === undefined) throw new Error(`there is no text ${value}`);
              return { type: "s", value: text(shared) };
            }
            if (type === "inlineStr" || type === "str") return { type: "s", value: text(inline ?? value ?? "") };
            if (type !== "n") throw new Error(`a cell of type ${type}`);
            const format = formats[Number(attribute(attributes, "s") ?? 0)];
            return { type: "n", value: Number(value), ...(format !== undefined && { format }) };
          },
        ),
      );
      return [text(attribute(tag, "name") ?? ""), rows];
    }),
  );
  return { sheets, formulas };
}

/** The format of a number by the style of its cell; nothing where it has none of its own. */
function formatsIn(styles: string): (string | undefined)[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [attribute(tag, "numFmtId"), attribute(tag, "formatCode")]),
  );
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  return [...cells.matchAll(/<xf [^>]*>/g)].map(([tag]) => codes.get(attribute(tag, "numFmtId")));
}
