/** After the end: what the run has changed, and how long it took, can be taken into the plan. */
import { home } from "#words/home.ts";
import { takeRun } from "#words/take-run.ts";
import { keptRooms } from "../../../wire/rooms.ts";
import { takeAddress } from "../../../wire/run-minutes.ts";
import "./take-offer.css";

/** Nothing where the workshop was not started from a plan of this browser. */
export function TakeOffer({ code }: { code: string }) {
  const room = keptRooms(home).list.value.find((one) => one.code === code);
  if (room?.plan === undefined) return null;
  const { heading, real, rehearsal, more, act } = takeRun.offer;
  return (
    <section class="take-offer">
      <h3>{heading}</h3>
      <p>
        {room.rehearsal ? rehearsal : real} <span class="soft">{more}</span>
      </p>
      <p>
        <a class="button" href={takeAddress(code, room.plan)}>
          {act}
        </a>
      </p>
    </section>
  );
}
