/** The product's faces as part of a file, so that a picture's words look as they do on the page. */

const OURS = ["Newsreader", "Figtree"];

let made: Promise<Map<string, string>> | null = null;

/** The style sheet with the faces that a drawing names; empty where they cannot be had, and another face takes their place. */
export async function facesFor(markup: string): Promise<string> {
  made ??= fetchFaces();
  const faces = await made;
  return OURS.flatMap((family) => (markup.includes(`font-family="${family}`) ? [faces.get(family) ?? ""] : [])).join(
    "",
  );
}

async function fetchFaces(): Promise<Map<string, string>> {
  const rules = [...document.styleSheets].flatMap(facesIn);
  const made = new Map<string, string>();
  for (const { family, range, weight, url } of rules) {
    const data = await dataOf(url);
    if (data === null) continue;
    const rule = `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format("woff2");unicode-range:${range}}`;
    made.set(family, (made.get(family) ?? "") + rule);
  }
  return made;
}

interface Face {
  family: string;
  weight: string;
  range: string;
  url: string;
}

/** The faces of a style sheet of ours; only those for what Western Europe writes, as the others would double a file. */
function facesIn(sheet: CSSStyleSheet): Face[] {
  return [...sheet.cssRules].flatMap((rule): Face[] => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const family = rule.style.getPropertyValue("font-family").replaceAll(/["']/g, "");
    const range = rule.style.getPropertyValue("unicode-range");
    const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
    if (url === undefined || !OURS.includes(family) || !/^U\+0(-|000-)/i.test(range)) return [];
    const weight = rule.style.getPropertyValue("font-weight");
    return [{ family, range, weight, url: new URL(url, sheet.href ?? location.href).href }];
  });
}

async function dataOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await asData(await response.blob()) : null;
  } catch {
    return null;
  }
}

/** A file as an address that holds it. */
export function asData(file: Blob): Promise<string> {
  return new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
