/** What an `audit` asks. */
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Props = { step: StepOf<"audit"> };

/** The buckets of each kind, in the order of this room. */
function kindsOf({ settings }: Props["step"]) {
  const [first] = settings.buckets;
  const order = first?.future ? [true, false] : [false, true];
  return order.map((future) => ({
    name: future ? settings.future : settings.present,
    buckets: settings.buckets.filter((bucket) => bucket.future === future),
  }));
}

function AuditAsked({ step }: Props) {
  return (
    <div class="asked">
      <p class="asked-main">{step.settings.now}</p>
      <p class="asked-text">{step.settings.target}</p>
      <div class="asked-ways">
        {kindsOf(step).map(({ name, buckets }) => (
          <div key={name} class="asked-way asked-kind">
            <p class="soft">{name}</p>
            <ul>
              {buckets.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

function AuditPreview({ step }: Props) {
  return (
    <>
      <ul class="asked-items">
        <li>{step.settings.now}</li>
        <li>{step.settings.target}</li>
      </ul>
      {kindsOf(step).map(({ name, buckets }) => (
        <p key={name} class="soft small">
          {name}: {buckets.map(({ text }) => text).join(" · ")}
        </p>
      ))}
    </>
  );
}

export default askedPart("audit", { Asked: AuditAsked, Preview: AuditPreview });
