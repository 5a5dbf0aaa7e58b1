/** The plan's logo: from the room that shows it, else from the pictures of this browser. Nothing where it is not to be had. */
import { useEffect, useState } from "preact/hooks";
import type { Picture } from "../../../shared/picture.ts";
import { pictureStore } from "../../wire/pictures.ts";
import type { Printed } from "./plan.ts";

export function Logo({ printed }: { printed: Printed }) {
  const address = useLogo(printed);
  return address === null ? null : <img class="logo" src={address} alt={printed.plan.logo?.alt ?? ""} />;
}

/** The address of the logo's bytes; null for none, and while they are on their way. */
export function useLogo({ plan: { logo }, code }: Printed): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    let made: string | null = null;
    void find(logo, code).then((found) => {
      made = found;
      if (!gone) setAddress(found);
    });
    return () => {
      gone = true;
      if (made?.startsWith("blob:")) URL.revokeObjectURL(made);
    };
  }, [logo, code]);
  return address;
}

async function find(logo: Picture | undefined, code: string | undefined): Promise<string | null> {
  if (!logo) return null;
  if (code !== undefined) return `/pictures/${code}/${logo.picture}`;
  const bytes = await pictureStore().find(logo.picture);
  return bytes ? URL.createObjectURL(new Blob([bytes])) : null;
}
