import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { Nothing } from "#tab/ui/nothing.tsx";
import { TextsContext } from "#tab/ui/texts.ts";

interface BrokenProps {
  readonly children: ReactNode;
  readonly onBroken: (() => void) | undefined;
}

/** Catches what should not happen. React offers this to classes only. */
export class Broken extends Component<BrokenProps, { readonly broken: boolean }> {
  static override contextType = TextsContext;
  declare context: React.ContextType<typeof TextsContext>;
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    this.props.onBroken?.();
  }

  override render() {
    const { broken } = this.context.tab.states;
    if (!this.state.broken) return this.props.children;
    return (
      <Nothing title={broken.title} text={broken.text}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {broken.reload}
        </Button>
      </Nothing>
    );
  }
}
