/** The screens before somebody is in the room. Most people see none of them for long. */

import { common } from "#words/common.ts";
import { join } from "#words/join.ts";
import { useModule } from "../../../ui/useModule.ts";
import { loadRare } from "../load-rare.ts";
import { Message } from "../Message.tsx";
import type { Door } from "../model/door.ts";

const words = join.door;
const forms = () => import("./Forms.tsx");

export function DoorScreen({ code, door }: { code: string; door: Door }) {
  const state = door.state.value;
  const asks = state.is !== "looking" && state.is !== "shut" && state.is !== "early" && state.is !== "in";
  const { module, slow } = useModule(asks ? forms : null);
  const trouble = state.is === "looking" ? state.trouble : null;
  const rare = useModule(state.is === "shut" || state.is === "early" || trouble ? loadRare : null);
  if (asks && module) {
    const { AboutForm, CodeForm } = module;
    if (state.is === "asking") {
      return (
        <Message title={state.info.title}>
          <AboutForm info={state.info} enter={door.enter} />
        </Message>
      );
    }
    return <CodeForm wrong={state.is === "unknown" ? code : state.is === "mistyped" ? state.read : null} />;
  }
  if (rare.module && state.is === "shut") return <rare.module.Shut code={code} why={state.why} look={door.look} />;
  if (rare.module && state.is === "early") return <rare.module.Early opensAt={state.opensAt} look={door.look} />;
  if (rare.module && trouble)
    return trouble === "later" ? <rare.module.Later /> : <rare.module.ObstacleMessage is={trouble} />;
  return (
    <Message
      title={common.product}
      more={slow || (state.is === "looking" && state.slow) ? words.slow : words.looking}
      calm
    />
  );
}
