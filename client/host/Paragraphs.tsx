/** Plain text as it is written in plans: an empty line starts a paragraph. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  return (
    <>
      {paragraphs.map((one, place) => (
        <p key={place} class="paragraph">
          {one.trim()}
        </p>
      ))}
    </>
  );
}
