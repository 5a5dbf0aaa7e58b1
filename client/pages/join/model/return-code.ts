/**
 * The phone's own secret as something that a person can write down: Crockford's base32, which has no letters that look
 * like digits, with a check character, in groups of four. Whoever has it is that person.
 */

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** A phone draws 22 characters of 6 bits; 27 of 5 bits hold them. */
const SECRET = 22;
const DIGITS = 27;
const GROUP = 4;

/** A secret as its return code; null for one that no phone of ours has made. */
export function returnCodeOf(resume: string): string | null {
  const value = numberOf(resume, BASE64URL);
  if (resume.length !== SECRET || value === null) return null;
  const digits = textOf(value, CROCKFORD, DIGITS);
  return (digits + checkOf(digits)).replace(new RegExp(`.{${GROUP}}(?=.)`, "g"), "$&-");
}

/** The secret of a return code as somebody typed it; null where a character is wrong or missing. */
export function resumeOf(typed: string): string | null {
  const clean = typed
    .normalize("NFKC")
    .replace(/[\p{P}\p{Z}\p{C}]/gu, "")
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const digits = clean.slice(0, DIGITS);
  const value = numberOf(digits, CROCKFORD);
  if (clean.length !== DIGITS + 1 || value === null || clean.charAt(DIGITS) !== checkOf(digits)) return null;
  return value < 1n << BigInt(SECRET * 6) ? textOf(value, BASE64URL, SECRET) : null;
}

/** ISO 7064's hybrid system for 32 characters (MOD 33,32): finds every single wrong character. */
function checkOf(digits: string): string {
  const n = CROCKFORD.length;
  const product = [...digits].reduce((before, digit) => {
    const sum = (before + CROCKFORD.indexOf(digit)) % n || n;
    return (sum * 2) % (n + 1);
  }, n);
  return CROCKFORD.charAt((n + 1 - product) % n);
}

function numberOf(text: string, alphabet: string): bigint | null {
  const places = [...text].map((character) => alphabet.indexOf(character));
  if (places.includes(-1)) return null;
  return places.reduce((sum, place) => sum * BigInt(alphabet.length) + BigInt(place), 0n);
}

function textOf(value: bigint, alphabet: string, length: number): string {
  const base = BigInt(alphabet.length);
  return Array.from({ length }, (_, at) =>
    alphabet.charAt(Number((value / base ** BigInt(length - 1 - at)) % base)),
  ).join("");
}
