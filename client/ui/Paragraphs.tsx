/** Plain text whose empty lines start paragraphs. */
export function Paragraphs({ text, class: name }: { text: string; class: string }) {
  return (
    <div class={name}>
      {text.split(/\n\s*\n/).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}
