import { agendas } from "../../../shared/agenda/library.ts";
import { SKYE } from "../agenda/styles.ts";
import { testWhole } from "../agenda/whole.ts";

await testWhole(agendas.en.get("remote")!, [SKYE]);
