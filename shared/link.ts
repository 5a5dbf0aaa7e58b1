/** Links of this product as people pass them on: read out of a pasted text, and mended where an address was typed by hand. */
import { decoded, readCode } from "./code.ts";

/** A link's parts as they stand there; nothing of it is known to be right. */
export interface Link {
  /** `https://host`, `//host` where the link has no scheme, "" where it has no host. */
  origin: string;
  page: "j" | "host" | "stage" | "report";
  /** As written, to be read by `readCode`. */
  code: string;
  /** Without the `#`; a key or a return code, or "". */
  fragment: string;
}

const HOST = "(?:(https?:)?//)?([\\w.:[\\]-]+)";
/** `…/j/CODE`, `…/host/CODE#key`, anywhere in a text. */
const PAGED = new RegExp(`(?:${HOST})?/(j|host|stage|report)/([^/?#\\s]+)/?(?:\\?[^#\\s]*)?(?:#(\\S*))?`, "i");
/** `https://host/CODE`, `host.name/CODE`. */
const BARE = /(?:(https?:)\/\/([\w.:[\]-]+)|([\w[\]-]+[.:][\w.:[\]-]*))\/([^/?#\s]+)\/?(?:\?[^#\s]*)?(?:#(\S*))?/i;

/** The first link in a text; null where there is none. */
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

/** Whether an address leads to whatever machine it is opened on: a phone that scans it finds nothing. */
export function isOnlyHere(address: string): boolean {
  return /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?(\/|$)/i.test(address);
}

/**
 * The address that is meant by a path which is none of ours: `/J/CODE`, `/j/CODE/`, `/host/code%20/`, or the code alone.
 * Null where nothing says so; another page's name is never taken for a code, since pages are looked for first.
 */
export function pathMeant(path: string): string | null {
  const [first = "", second = ""] = path.split("/").slice(1).map(decoded);
  if (/^(j|host|stage|report)$/i.test(first)) {
    const page = pageOf(first);
    const read = readCode(second);
    if (read.is === "code") return `/${page}/${read.code}`;
    // What is wrong with the code is for the page to say.
    return page === "j" ? `/j${second && `/${encodeURIComponent(second)}`}` : null;
  }
  // A dot inside is a file's name.
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
      return "stage";
    case "report":
      return "report";
    default:
      return "j";
  }
}
