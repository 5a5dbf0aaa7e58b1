/** what is somebody's own in short, and one press that puts the way back to it into their calendar. */
import "./keep.css";
import { useEffect, useState } from "preact/hooks";
import { common } from "#words/common.ts";
import { fill, plural } from "#words/fill.ts";
import { keep as words } from "#words/keep.ts";
import { mine } from "#words/mine.ts";
import { keepsakeOf } from "../../../exercises/find/phone.ts";
import { calendarAddress, calendarFile } from "../../../ui/calendar.ts";
import { dayOf } from "../../../ui/dates.ts";
import { noonOf } from "../../../ui/day.ts";
import { Linked } from "../../../ui/Linked.tsx";
import { InFoot } from "../../../ui/phone-frame.tsx";
import { recall } from "../../../wire/storage.ts";
import { calendarIdOf } from "../model/calendar-id.ts";
import {
  entriesToKeep,
  hasKept,
  type Keeping,
  type KeptPlan,
  lookBackOn,
  returnLinkOf,
  setKept,
} from "../model/keeping.ts";
import type { Told } from "../model/said.ts";
import type { Phone } from "../model.ts";
import { Consent } from "./Consent.tsx";
import { ReturnCode } from "./ReturnCode.tsx";
import { useTold } from "./useTold.ts";
import { Ways } from "./Ways.tsx";

/** Of one step, the answers that are shown at once; the others are folded behind them. */
const LINES = 3;

export function KeepThis({ phone, title }: { phone: Phone; title: string }) {
  const { told, fetchAgain } = useTold(phone);
  const plans = usePlans(phone);
  const known = told === "failed" ? null : told;
  return (
    <div class="keep-this">
      <h1 tabIndex={-1}>{title}</h1>
      <Press phone={phone} told={told} plans={plans} />
      {plans.map(({ text, more }) => (
        <div key={text} class="keep-plan" translate={false}>
          <p>{text}</p>
          <p class="soft small">{more}</p>
        </div>
      ))}
      {told === null && <p class="soft">{mine.held.loading}</p>}
      {told === "failed" && <Lost text={words.lost} fetchAgain={fetchAgain} />}
      {known && <Own phone={phone} told={known} planned={plans.length > 0} />}
      {known && <Consent phone={phone} told={known} />}
      {known?.reading !== undefined && <Reading text={known.reading} />}
      <details class="keep-code">
        <summary>{words.code}</summary>
        <ReturnCode room={phone.code} resume={recall(`resume:${phone.code}`) ?? ""} />
      </details>
    </div>
  );
}

/**
 * The button, always in sight, and what it has done. It is a link that carries its file: no server is asked, and nothing is
 * counted. It waits for what the room tells, because nothing else says for how long the link works.
 */
export function Press(props: { phone: Phone; told: Told | "failed" | null; plans: readonly KeptPlan[] }) {
  const { phone, told, plans } = props;
  const known = told === "failed" ? null : told;
  const [kept, setDone] = useState(hasKept(phone.code));
  const keeping: Keeping = {
    workshop: phone.view.value?.room.title ?? "",
    link: returnLinkOf(phone.code, recall(`resume:${phone.code}`) ?? ""),
    plans,
    reading: known?.reading,
    expiresAt: known?.expiresAt,
  };
  const now = Date.now();
  const day = dayOf(noonOf(lookBackOn(known?.expiresAt, now)));
  const dated = fill(plans.length > 0 ? words.plan : words.what, { day });
  const look = kept ? "button keep-press" : "button primary keep-press";
  const text = kept ? words.again : words.press;
  return (
    <>
      <p role="status">{kept ? fill(words.done, { file: words.file }) : told === null ? words.soon : dated}</p>
      <p class="soft small">{words.private}</p>
      <InFoot>
        {told === null ? (
          <button type="button" class={look} aria-disabled="true">
            {text}
          </button>
        ) : (
          <a
            class={look}
            href={calendarAddress(calendarFile(entriesToKeep(keeping, now), calendarIdOf(phone.code), now))}
            download={words.file}
            onClick={() => {
              setKept(phone.code);
              setDone(true);
            }}
          >
            {text}
          </a>
        )}
      </InFoot>
    </>
  );
}

/** It could not be fetched; it can be asked for again. */
export function Lost({ text, fetchAgain }: { text: string; fetchAgain(): void }) {
  return (
    <>
      <p>{text}</p>
      <button type="button" onClick={fetchAgain}>
        {common.tryAgain}
      </button>
    </>
  );
}

/** What was said, some lines for each step at once; all of it is there, and can be taken along. */
function Own({ phone, told: { said, text }, planned }: { phone: Phone; told: Told; planned: boolean }) {
  const workshop = phone.view.value?.room.title ?? "";
  const short = said.filter(({ inShort }) => !inShort);
  if (said.length === 0) return planned ? null : <p class="soft">{words.none}</p>;
  return (
    <section aria-label={words.own}>
      <h2 class="list-title">{words.own}</h2>
      <Ways text={text(workshop)} />
      <ul class="own-lines">
        {short.map(({ id, title, lines }) => (
          <li key={id}>
            <p>{title}</p>
            <Lines title={title} lines={lines.slice(0, LINES)} />
            {lines.length > LINES && (
              <details class="keep-more small">
                <summary>{plural(lines.length - LINES, words.more)}</summary>
                <Lines title={title} lines={lines.slice(LINES)} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: Told["said"][number]["lines"] }) {
  return (
    <>
      {lines.map(({ item, text, said }) => (
        <p key={item} class="small keep-line" translate={false}>
          {text !== title && <span class="soft">{fill(words.about, { text })} </span>}
          <strong>{said}</strong>
        </p>
      ))}
    </>
  );
}

/** The facilitator's list. */
export function Reading({ text }: { text: string }) {
  return (
    <section aria-label={words.reading}>
      <h2 class="list-title">{words.reading}</h2>
      <p class="keep-reading">
        <Linked text={text} />
      </p>
    </section>
  );
}

/** What the person has committed to, as their phone has it; each is fetched by its exercise. */
export function usePlans(phone: Phone): readonly KeptPlan[] {
  const [plans, setPlans] = useState<readonly KeptPlan[]>([]);
  const { answers } = phone.mine.value;
  useEffect(() => {
    let wanted = true;
    const found = answers.map(async (answer) => {
      const short = (await keepsakeOf(answer)?.())?.inShort?.(answer.payload);
      return short ? [{ ...short, step: answer.step }] : [];
    });
    // What cannot be fetched is still among the answers, and behind the way back.
    Promise.all(found).then(
      (all) => wanted && setPlans(all.flat()),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [answers]);
  return plans;
}
