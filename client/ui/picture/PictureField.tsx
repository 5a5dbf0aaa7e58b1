/** Chooses a picture: the file is made small in this browser and kept here, and the plan gets its hash. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { picture as words } from "#words/picture.ts";
import { PICTURES } from "../../../shared/limits.ts";
import { picturesIn } from "../../../shared/picture.ts";
import type { PictureStore } from "../../wire/pictures.ts";
import type { PictureFieldProps, PictureTools } from "../form/ask.ts";
import { PictureActs } from "./PictureActs.tsx";
import { preparePicture, problemOf } from "./prepare.ts";
import "./picture.css";

const MB = 1024 * 1024;

/** How a page with a plan takes pictures. `plan`: the plan as it is at the moment, with all that it shows. */
export function pictureTools(store: PictureStore, plan: () => unknown): PictureTools {
  return { Field: (props) => <PictureField {...props} store={store} plan={plan} /> };
}

interface Value {
  /** The hash; null for one that lies elsewhere. */
  hash: string | null;
  alt: string;
}

function read(value: unknown): Value | null {
  if (typeof value !== "object" || value === null) return null;
  const alt = "alt" in value && typeof value.alt === "string" ? value.alt : "";
  const hash = "picture" in value && typeof value.picture === "string" ? value.picture : null;
  return { hash, alt };
}

export interface FieldProps extends PictureFieldProps {
  store: PictureStore;
  plan(): unknown;
}

export function PictureField({ id, label, value, change, store, plan }: FieldProps) {
  const now = read(value);
  // A large picture takes its time, in which the words for it and other fields may be written.
  const latest = useRef({ value, change });
  latest.current = { value, change };
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    const taken = await takeFile(file, store, picturesIn(plan()), now?.hash);
    setBusy(false);
    setSaid(taken.said);
    const { value, change } = latest.current;
    if (taken.hash !== undefined) change({ picture: taken.hash, alt: read(value)?.alt ?? "" });
  };
  return (
    <div class="picture-chooser">
      {now && <Shown key={now.hash} hash={now.hash} store={store} alt={now.alt} />}
      <PictureActs
        id={id}
        label={label}
        describedBy={`${id}-problem`}
        busy={busy}
        removeLabel={now ? fill(words.removeFor, { label }) : undefined}
        take={(file) => void take(file)}
        remove={() => {
          setSaid("");
          change(undefined);
        }}
      />
      <p class="flaw small" id={`${id}-problem`} role="alert">
        {said}
      </p>
    </div>
  );
}

/** Takes what somebody chose, if the plan has room for it; else what is the matter, in words. */
async function takeFile(
  file: File,
  store: PictureStore,
  named: ReadonlySet<string>,
  before: string | null | undefined,
): Promise<{ hash?: string; said: string }> {
  const { problems } = words;
  const prepared = await preparePicture(file);
  if (!prepared.ok) return { said: problemOf(prepared.why) };
  const others = [...named].filter((hash) => hash !== before);
  if (others.length >= PICTURES.most) return { said: fill(problems["too-many"], { most: PICTURES.most }) };
  const sizes = await Promise.all(others.map(async (hash) => (await store.find(hash))?.length ?? 0));
  const size = sizes.reduce((sum, one) => sum + one, prepared.bytes.length);
  if (size > PICTURES.bytesOfAll) return { said: fill(problems["too-much"], { most: PICTURES.bytesOfAll / MB }) };
  const { hash, kept } = await store.keep(prepared.bytes);
  return { hash, said: kept ? "" : problems.unkept };
}

/** The picture, small; or why there is none to see. */
function Shown({ hash, store, alt }: { hash: string | null; store: PictureStore; alt: string }) {
  const [gone, setGone] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (hash === null) return;
    let address = "";
    let left = false;
    void store.find(hash).then((bytes) => {
      if (left) return;
      setGone(bytes === undefined);
      if (!bytes || !image.current) return;
      address = URL.createObjectURL(new Blob([bytes]));
      image.current.src = address;
    });
    return () => {
      left = true;
      URL.revokeObjectURL(address);
    };
  }, [hash, store]);
  if (hash === null) return <p class="flaw small">{words.elsewhere}</p>;
  if (gone) return <p class="flaw small">{words.gone}</p>;
  return <img class="picture-thumb" ref={image} alt={alt} />;
}
