import { agendas } from "../../../shared/content/index.ts";
import { testWhole } from "../agenda/whole.ts";

testWhole(agendas.en.get("stories")!);
