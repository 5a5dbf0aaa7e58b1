/** Table cards, four to a page, and the same as a picture for a slide. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { prints } from "#words/prints.ts";
import { Qr } from "../../ui/Qr.tsx";
import { reachOf } from "../../ui/reach.ts";
import { joinUrlOf } from "../../wire/paper-plan.ts";
import { Logo, useLogo } from "./Logo.tsx";
import type { Printed } from "./plan.ts";
import { type Door, drawSlide, SLIDE, spaced } from "./slide.ts";
import "./cards.css";

const words = prints.card;
const CARDS = [1, 2, 3, 4] as const;

export function CardsPage({ printed, code }: { printed: Printed; code: string }) {
  const address = joinUrlOf(code);
  const host = new URL(address).host;
  const reach = reachOf(address);
  if (reach === "here") return <p class="sheet-missing">{fill(words.onlyHere, { address: host })}</p>;
  const { title } = printed.plan;
  const door = { title, host, address, code, mobile: reach === "anywhere" };
  return (
    <>
      <Slide printed={printed} door={door} />
      <section class="table-cards" aria-label={prints.sheets.card}>
        {CARDS.map((place) => (
          <Card key={place} printed={printed} door={door} />
        ))}
      </section>
    </>
  );
}

export function Card({ printed, door }: { printed: Printed; door: Door }) {
  const { title, host, address, code, mobile } = door;
  return (
    <article class="card">
      <Logo printed={printed} />
      <h2>{title}</h2>
      <Qr text={address} label={fill(words.qr, { address })} />
      <p>
        {words.join} <strong class="card-host">{host}</strong>
      </p>
      <p>
        {words.code} <strong class="card-code">{spaced(code)}</strong>
      </p>
      <p class="card-network">
        {mobile ? (
          words.mobile
        ) : (
          <>
            {words.wifi} <span class="card-blank" />
          </>
        )}
      </p>
    </article>
  );
}

function Slide({ printed, door }: { printed: Printed; door: Door }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [file, setFile] = useState<string | null>(null);
  const logo = useLogo(printed);
  const { title, host, address, code, mobile } = door;

  useEffect(() => {
    let left = false;
    let made: string | null = null;
    const draw = async () => {
      const picture = logo === null ? undefined : await loaded(logo);
      if (left || !canvas.current) return;
      drawSlide(
        canvas.current,
        { title, host, address, code, mobile },
        getComputedStyle(document.body).fontFamily,
        picture,
      );
      canvas.current.toBlob((blob) => {
        if (!blob || left) return;
        made = URL.createObjectURL(blob);
        setFile(made);
      });
    };
    void draw();
    return () => {
      left = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [logo, title, host, address, code, mobile]);

  return (
    <div class="slide">
      <canvas
        ref={canvas}
        width={SLIDE.width}
        height={SLIDE.height}
        role="img"
        aria-label={fill(words.pictureOf, { title, address: host, code })}
      />
      {file !== null && (
        <a class="button" href={file} download={fill(words.file, { code })}>
          {words.picture} <span class="soft small">{words.pictureHint}</span>
        </a>
      )}
    </div>
  );
}

/** A picture to be drawn; undefined where it does not come. */
async function loaded(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
