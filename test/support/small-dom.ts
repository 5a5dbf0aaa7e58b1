/** As much of a document as Preact needs to draw a form, in Node: elements, attributes, events and the focus. */
import type { ComponentChild } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import { onTestFinished } from "vitest";

class SmallNode {
  parentNode: SmallElement | null = null;
  readonly nodeType: number;
  constructor(nodeType: number) {
    this.nodeType = nodeType;
  }
  get nextSibling(): SmallNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  remove() {
    this.parentNode?.removeChild(this);
  }
}

class SmallText extends SmallNode {
  data: string;
  constructor(data: string) {
    super(3);
    this.data = data;
  }
}

type Listener = (event: object) => void;

export class SmallElement extends SmallNode {
  readonly childNodes: SmallNode[] = [];
  readonly attributes = new Map<string, string>();
  readonly style = { setProperty() {} };
  readonly #listeners = new Map<string, Listener>();
  id = "";
  value = "";
  checked = false;
  selectionStart = 0;
  selectionEnd = 0;
  readonly ownerDocument: SmallDocument;

  readonly localName: string;

  constructor(document: SmallDocument, localName: string) {
    super(1);
    this.localName = localName;
    this.ownerDocument = document;
  }
  get firstChild(): SmallNode | null {
    return this.childNodes[0] ?? null;
  }
  insertBefore(node: SmallNode, before: SmallNode | null) {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node: SmallNode) {
    return this.insertBefore(node, null);
  }
  removeChild(node: SmallNode) {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    // What leaves the document, if only to come back elsewhere, loses the focus.
    const { activeElement } = this.ownerDocument;
    if (
      activeElement &&
      (node === activeElement || (node instanceof SmallElement && node.all().includes(activeElement)))
    )
      this.ownerDocument.activeElement = null;
    return node;
  }
  setAttribute(name: string, value: unknown) {
    this.attributes.set(name, String(value));
  }
  removeAttribute(name: string) {
    this.attributes.delete(name);
  }
  addEventListener(type: string, listener: Listener) {
    this.#listeners.set(type, listener);
  }
  removeEventListener(type: string) {
    this.#listeners.delete(type);
  }
  focus() {
    this.ownerDocument.activeElement = this;
  }
  /** A dialog's; what is in it is drawn as any other. */
  showModal() {}
  close() {}
  setSelectionRange(from: number, to: number) {
    this.selectionStart = from;
    this.selectionEnd = to;
  }
  /** Calls what listens here and above, and draws what follows from it. Returns whether the default was prevented. */
  fire(type: string, more: object = {}): boolean {
    let prevented = false;
    let stopped = false;
    act(() => {
      for (let at: SmallElement | null = this; at && !stopped; at = at.parentNode) {
        const event = {
          type,
          target: this,
          currentTarget: at,
          preventDefault: () => {
            prevented = true;
          },
          stopPropagation: () => {
            stopped = true;
          },
          ...more,
        };
        at.#listeners.get(type)?.call(at, event);
      }
    });
    return prevented;
  }
  /** Types a whole text in place of what is there. */
  enter(text: string) {
    this.value = text;
    this.fire("input");
  }
  press() {
    this.fire("click");
  }
  tick(on: boolean) {
    this.checked = on;
    this.fire("change");
  }
  /** Everything in it, in the order of the document. */
  all(): SmallElement[] {
    return this.childNodes.flatMap((node) => (node instanceof SmallElement ? [node, ...node.all()] : []));
  }
  /** The elements of one of these names. */
  named(...names: string[]): SmallElement[] {
    return this.all().filter(({ localName }) => names.includes(localName));
  }
  querySelector(names: string): SmallElement | null {
    return this.named(...names.split(", "))[0] ?? null;
  }
  get text(): string {
    return this.childNodes
      .map((node) => (node instanceof SmallElement ? node.text : (node as SmallText).data))
      .join("");
  }
  /** What a button or field is called. */
  get label(): string {
    const { body } = this.ownerDocument;
    const named = body.named("label").find((label) => this.id !== "" && label.attributes.get("for") === this.id);
    return this.attributes.get("aria-label") ?? named?.text ?? this.text;
  }
}

export class SmallDocument {
  activeElement: SmallElement | null = null;
  readonly body = new SmallElement(this, "body");
  createElement = (name: string) => new SmallElement(this, name);
  createElementNS = (_: string, name: string) => this.createElement(name);
  createTextNode = (data: string) => new SmallText(data);
  getElementById = (id: string) => this.body.all().find((element) => element.id === id) ?? null;
}

/** Draws into a document of its own, until the test is over. `again` draws what has changed. */
export function draw(first: ComponentChild) {
  const document = new SmallDocument();
  Object.assign(globalThis, { document });
  const body = document.body as unknown as Element;
  const again = (node: ComponentChild) => act(() => render(node, body));
  // What it still meant to do afterwards would happen in the middle of another test.
  onTestFinished(() => render(null, body));
  again(first);
  return { document, again };
}
