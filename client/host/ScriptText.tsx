/** A script as it is written in plans, set so that one finds one's place at a glance. */

/** A paragraph may begin with the minute it is for, and with a word that says what it is: "0:35 Say: …". */
const PARAGRAPH = /^(?:(\d+:\d\d)\s+)?(?:([A-Z][^:.“”"]{0,40}:)\s)?/;

export function ScriptText({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  return (
    <div class="script-text">
      {paragraphs.map((one, place) => {
        const [start = "", minute, lead] = PARAGRAPH.exec(one.trim()) ?? [];
        return (
          <p key={place}>
            {minute && <span class="minute">{minute}</span>} {lead && <strong>{lead}</strong>}{" "}
            {one.trim().slice(start.length)}
          </p>
        );
      })}
    </div>
  );
}
