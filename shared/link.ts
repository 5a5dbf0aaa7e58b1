/** Reads links of this product from pasted text, and corrects addresses that were typed by hand. */
import { decoded, readCode } from "./code.ts";

/** The parts of a link as written; none of them is validated. */
export interface Link {
  /** `https://host`, `//host` if the link has no scheme, "" if it has no host. */
  origin: string;
  page: "j" | "host" | "stage" | "report";
  /** As written; `readCode` validates it. */
  code: string;
  /** Without the `#`; a key or a return code, or "". */
  fragment: string;
}

const HOST = "(?:(https?:)?//)?([\\w.:[\\]-]+)";
/** `…/j/CODE`, `…/host/CODE#key`, anywhere in a text. */
const PAGED = new RegExp(`(?:${HOST})?/(j|host|stage|report)/([^/?#\\s]+)/?(?:\\?[^#\\s]*)?(?:#(\\S*))?`, "i");
/** `https://host/CODE`, `host.name/CODE`. */
const BARE = /(?:(https?:)\/\/([\w.:[\]-]+)|([\w[\]-]+[.:][\w.:[\]-]*))\/([^/?#\s]+)\/?(?:\?[^#\s]*)?(?:#(\S*))?/i;

/** The first link in a text; null if there is none. */
export function readLink(text: string): Link | null {
  const paged = PAGED.exec(text);
  if (paged) {
    const [, scheme = "", host = "", page = "", code = "", fragment = ""] = paged;
    return { origin: originOf(scheme, host), page: pageOf(page), code: decoded(code), fragment };
  }
  const bare = BARE.exec(text);
  if (!bare) return null;
  const [, scheme = "", host = "", plainHost = "", code = "", fragment = ""] = bare;
  return { origin: originOf(scheme, host || plainHost), page: "j", code: decoded(code), fragment };
}

/** Whether an address points to the machine that opens it, so that a phone that scans it finds nothing. */
export function isOnlyHere(address: string): boolean {
  return /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?(\/|$)/i.test(address);
}

/**
 * Finds the intended address for an unknown path: `/J/CODE`, `/j/CODE/`, `/host/code%20/`, `/s/CODE` for the big screen, or the
 * code alone. Null if the path gives no hint. The name of a page is never read as a code, because pages are matched first.
 */
export function pathMeant(path: string): string | null {
  const [first = "", second = ""] = path.split("/").slice(1).map(decoded);
  if (/^(j|host|stage|s|report)$/i.test(first)) {
    const page = pageOf(first);
    const read = readCode(second);
    if (read.is === "code") return `/${page}/${read.code}`;
    // These are typed by hand, so their pages explain what is wrong with the code.
    return page === "j" || /^s$/i.test(first) ? `/${page}${second && `/${encodeURIComponent(second)}`}` : null;
  }
  // A path with a dot is the name of a file.
  const read = second === "" && !/\.[^.\s]/.test(first) ? readCode(first) : null;
  return read?.is === "code" ? `/j/${read.code}` : null;
}

function originOf(scheme: string, host: string): string {
  return host === "" ? "" : `${scheme.toLowerCase()}//${host.toLowerCase()}`;
}

function pageOf(name: string): Link["page"] {
  switch (name.toLowerCase()) {
    case "host":
      return "host";
    case "stage":
    // The short address, for a computer that nobody wants to type more on.
    case "s":
      return "stage";
    case "report":
      return "report";
    default:
      return "j";
  }
}
