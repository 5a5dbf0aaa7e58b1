/** When it gets difficult: what to say, and one thing to do, wired to the real one. */
import { useEffect, useRef, useState } from "preact/hooks";
import { stuck as words } from "#words/host/stuck.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWide } from "../../parts/use-wide.ts";
import { AT, type Situation, type StuckProps, TOOLS } from "./situations.tsx";

/** About people first, then about the matter, then about what breaks. */
const SITUATIONS: readonly Situation[] = [
  "oneVoice",
  "boss",
  "bossHere",
  "silence",
  "semantics",
  "who",
  "quoted",
  "upset",
  "horns",
  "midStep",
  "fails",
];

export function StuckPanel(props: StuckProps) {
  const [open, setOpen] = useState<Situation | null>(null);
  const wide = useWide();
  const advice = open && <Advice key={open} {...props} situation={open} />;
  return (
    <div class="stuck">
      <ul>
        {SITUATIONS.map((situation) => (
          <li key={situation}>
            <button
              type="button"
              class={open === situation ? "stuck-name is-open" : "stuck-name"}
              aria-expanded={open === situation}
              onClick={() => setOpen(open === situation ? null : situation)}
            >
              {words.situations[situation].name}
            </button>
            {!wide && open === situation && advice}
          </li>
        ))}
      </ul>
      {wide && (advice ?? <p class="soft stuck-hint">{words.hint}</p>)}
    </div>
  );
}

function Advice({ situation, ...props }: StuckProps & { situation: Situation }) {
  const advice = words.situations[situation];
  const Tools = TOOLS[situation];
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={part} class="stuck-advice" role="status">
      {"before" in advice && <p>{advice.before}</p>}
      {advice.say.map((said, at) => (
        <p key={said} class="quoted">
          <span class="unseen">{at === 0 ? words.say : words.then}: </span>“{said}”
        </p>
      ))}
      {"do" in advice && <p>{advice.do}</p>}
      <div class="row">
        <Tools {...props} />
      </div>
      <Trouble model={props.model} at={AT} />
    </div>
  );
}
