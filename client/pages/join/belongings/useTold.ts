/** What the room has told this phone of its own person, fetched anew after anything was deleted. */
import { useEffect, useState } from "preact/hooks";
import { type Told, toldBy } from "../model/said.ts";
import type { Phone } from "../model.ts";

/** `told` is null while it is being fetched. */
export function useTold(phone: Phone): { told: Told | "failed" | null; fetchAgain(): void } {
  const [told, setTold] = useState<Told | "failed" | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void toldBy(phone.code).then((found) => {
      if (wanted) setTold(found ?? "failed");
    });
    return () => {
      wanted = false;
    };
  }, [phone, phone.forgotten.value, tries]);
  const fetchAgain = () => {
    setTold(null);
    setTries(tries + 1);
  };
  return { told, fetchAgain };
}
