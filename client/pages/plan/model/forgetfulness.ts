/** What a browser does to plans that are kept in it. */

export type Forgetfulness = "safari" | "lan";

interface Surroundings {
  userAgent: string;
  /** Opened from the home screen: its storage is cleared by nobody. */
  standalone: boolean;
  host: string;
}

/** What is true here. Every browser of an iPhone or iPad is Safari within. */
export function forgetfulness({ userAgent, standalone, host }: Surroundings): Forgetfulness[] {
  const isApple = /iPhone|iPad|Macintosh/.test(userAgent);
  const isSafari = isApple && /AppleWebKit/.test(userAgent) && !/Chrome\/|Chromium\/|Firefox\//.test(userAgent);
  return [...(isSafari && !standalone ? ["safari" as const] : []), ...(isLan(host) ? ["lan" as const] : [])];
}

/** An address that a network gives and may give differently tomorrow: RFC 1918, link-local, `.local`. */
function isLan(host: string): boolean {
  return /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)|\.local$|^\[f[cde]/i.test(host);
}
