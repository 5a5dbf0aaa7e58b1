/** At the end: all that one has said, step by step, to read once more and to take along. */
import { mine } from "#words/mine.ts";
import type { Told } from "../model/said.ts";
import type { Phone } from "../model.ts";
import { Consent } from "./Consent.tsx";
import { Lost, Press, Reading, usePlans } from "./KeepThis.tsx";
import { useTold } from "./useTold.ts";
import { Ways } from "./Ways.tsx";

const words = mine.keep;

export function Keep({ phone }: { phone: Phone }) {
  const { told, fetchAgain } = useTold(phone);
  const plans = usePlans(phone);
  const known = told === "failed" ? null : told;
  return (
    <>
      <Press phone={phone} told={told} plans={plans} />
      {told === null && <p class="soft">{mine.held.loading}</p>}
      {told === "failed" && <Lost text={mine.held.failed} fetchAgain={fetchAgain} />}
      {known && known.said.length > 0 && <Whole phone={phone} told={known} />}
      {known && <Consent phone={phone} told={known} />}
      {known?.reading !== undefined && <Reading text={known.reading} />}
    </>
  );
}

function Whole({ phone, told: { said, text } }: { phone: Phone; told: Told }) {
  return (
    <section class="keep">
      <h3>{words.title}</h3>
      <Ways text={text(phone.view.value?.room.title ?? "")} />
      {said
        .filter(({ kept }) => !kept)
        .map(({ id, title, lines }) => (
          <section key={id} class="held-step">
            <h4>{title}</h4>
            <ul class="own-lines">
              {lines.map(({ item, text, said }) => (
                <li key={item}>
                  {text !== title && <p>{text}</p>}
                  <p class="own-said" translate={false}>
                    {said}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
