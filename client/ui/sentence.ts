/** A text that somebody wrote, such as a title, at the end of a sentence: its own question mark ends it as well. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
