/** A text that somebody has typed, with its links to press: on screen, and in a PDF. */

/** A link stands alone between spaces; what ends the sentence is not part of it. */
const LINK = /(https?:\/\/[^\s]*[^\s.,;:!?)\]])/;

export function Linked({ text }: { text: string }) {
  return (
    <>
      {text.split(LINK).map((part, place) =>
        place % 2 === 1 ? (
          <a key={place} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
