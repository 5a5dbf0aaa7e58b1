/** The report: `/report/CODE#key`. */

import { mount } from "../../ui/mount.ts";
import { codeInPath } from "../../wire/keys.ts";
import { openReport } from "./model.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "./report.css";
import "./head.css";
import "./narrow.css";
import "./print.css";
import { Report } from "./Report.tsx";

const model = openReport(codeInPath());
mount(<Report model={model} />);
model.fetchResults();
