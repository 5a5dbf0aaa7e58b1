/** Whatever goes wrong in a picture, a room must not look at a white wall: the title stands in until the room moves on. */
import { Component, type ComponentChildren } from "preact";
import { Headline } from "./Headline.tsx";

interface SafeProps {
  /** What is shown: with another one it is tried again. */
  of: unknown;
  title: string;
  children: ComponentChildren;
}

export class Safe extends Component<SafeProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override componentDidUpdate(before: SafeProps): void {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  render() {
    if (!this.state.failed) return this.props.children;
    return <Headline text={this.props.title} />;
  }
}
