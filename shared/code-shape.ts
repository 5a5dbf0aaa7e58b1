/** The alphabet of room codes. It is separate from the reader, which a phone that has scanned its code does not need. */

/** Without the look-alikes 0, O, 1, I and L. Shown in upper case. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 6;

/** Whether a text is a code in exactly the product's spelling. */
export const isCode = (text: string): boolean =>
  text.length === CODE_LENGTH && [...text].every((character) => CODE_ALPHABET.includes(character));
