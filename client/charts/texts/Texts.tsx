/** What people wrote, as quiet cards; their order tells nothing about who wrote when. */

/** A list of texts. */
export function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="texts">
      {texts.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  );
}
