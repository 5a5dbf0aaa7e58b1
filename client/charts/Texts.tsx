/** What people wrote, as quiet cards; their order tells nothing about who wrote when. */

/** A list of texts. */
export function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="texts">
      {texts.map((text, at) => (
        // Two people may have written the same words.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen, so places do not change
        <li key={at}>{text}</li>
      ))}
    </ul>
  );
}
