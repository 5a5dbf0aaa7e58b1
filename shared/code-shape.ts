/** What room codes are made of; apart from their reader, which a phone that has scanned its code does not need. */

/** No look-alikes: 0, O, 1, I and L are left out. Shown in upper case. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 6;

/** Whether a text is a code, exactly as the product writes it. */
export const isCode = (text: string): boolean =>
  text.length === CODE_LENGTH && [...text].every((character) => CODE_ALPHABET.includes(character));
