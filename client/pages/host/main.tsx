/** The host page: from here a workshop is run. */

import { mount } from "../../ui/mount.ts";
import { takeKeys } from "../../wire/key-ring.ts";
import { codeInPath } from "../../wire/keys.ts";
import { type HostModel, hostModel } from "./model.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "../../charts/charts.css";
import "./host.css";
import { Opening, Shut } from "./Gate.tsx";
import { ProducerDesk } from "./ProducerDesk.tsx";
import { Workshop } from "./Workshop.tsx";

function Host({ model }: { model: HostModel }) {
  const link = model.link.value;
  const view = model.view.value;
  if (link.is === "over") {
    const withdrawn = model.trouble.value?.code === "revoked";
    return <Shut code={model.code} why={withdrawn ? "withdrawn" : link.code} />;
  }
  if (view && model.you.value.kind === "producer") return <ProducerDesk model={model} view={view} />;
  return view ? (
    <Workshop model={model} view={view} />
  ) : (
    <Opening code={model.code} trouble={model.trouble.value?.message} link={model.link} />
  );
}

const code = codeInPath();
const keys = takeKeys("host", code);
if (code === "") mount(<Shut code="" why="no-code" />);
else if (keys === null) mount(<Shut code={code} why="no-key" />);
else mount(<Host model={hostModel(code, keys)} />);
