/** One's own five areas, two bars each, worked out on the phone from one's own answers. Nothing of it comes from the server. */
import "../../charts/charts.css";
import { mirror as texts } from "#content/mirror.ts";
import { fill } from "#words/fill.ts";
import { mirror as words } from "#words/mirror.ts";
import { areas } from "../../../shared/content/en/areas.ts";
import { ratedItems } from "../../../shared/exercises/profile/key.ts";
import { PROFILE_MINIMUM, scoreProfile } from "../../../shared/metrics/profile.ts";
import { type PairRow, Pairs } from "../../charts/pairs/Pairs.tsx";
import { ratedIn } from "./said.ts";
import "./keepsake.css";

/** The bars, or how many answers are missing for them. */
export function Mirror({ payload }: { payload: unknown }) {
  const { areas: scored, answered, overall } = scoreProfile(ratedItems(ratedIn(payload)));
  if (!overall) {
    return (
      <section class="mirror">
        <p>
          {fill(answered < PROFILE_MINIMUM.items ? words.few : words.fewAreas, { n: answered, ...PROFILE_MINIMUM })}
        </p>
      </section>
    );
  }
  const rows = areas.map(({ id, title }): PairRow => {
    const score = scored.get(id);
    return { id, label: title, bars: score ? [score.leading, score.managing] : null };
  });
  return (
    <section class="mirror">
      <h2 class="list-title">{texts.mirror}</h2>
      <Pairs rows={rows} names={[texts.leading, texts.managing]} ends={words.ends} none={words.none} read />
      <p class="soft small">{texts.caveat}</p>
    </section>
  );
}

export default Mirror;
