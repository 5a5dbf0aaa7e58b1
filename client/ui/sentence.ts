/** Ends a sentence with a text that somebody wrote, such as a title; no full stop is added after its own question mark. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
