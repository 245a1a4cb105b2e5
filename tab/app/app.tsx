import type { Theme } from "@fluentui/react-components";
import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Lookout } from "#tab/teams/look-around.ts";
import { SurroundingsContext, useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { Broken } from "./broken.tsx";
import { queryClient } from "./query-client.ts";
import { SignIn } from "./sign-in.tsx";
import type { Mode } from "./use-mode.ts";
import { useMode } from "./use-mode.ts";

const themes: Readonly<Record<Mode, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

interface AppProps {
  /** Lets Fluent's style elements pass the content security policy. */
  readonly nonce: string;
  readonly lookout: Lookout;
}

export function App({ nonce, lookout }: AppProps) {
  const [renderer] = useState(() => createDOMRenderer(document, { styleElementAttributes: { nonce } }));
  const [queries] = useState(queryClient);
  const around = useSyncExternalStore(lookout.onChange, lookout.now);
  return (
    <RendererProvider renderer={renderer}>
      <QueryClientProvider client={queries}>
        <SurroundingsContext value={around}>
          <Ground />
        </SurroundingsContext>
      </QueryClientProvider>
    </RendererProvider>
  );
}

/** The colours under every page, and where it stands for style sheets to see. */
function Ground() {
  const host = useTeamsHost();
  const onScreen = useMode(host);
  // Paper is white, whatever the screen shows.
  const mode = useMedia("print") ? "light" : onScreen;
  const place = host?.place;
  useEffect(() => {
    document.documentElement.dataset["mode"] = mode;
  }, [mode]);
  useEffect(() => {
    if (place) document.documentElement.dataset["place"] = place;
  }, [place]);
  return (
    <FluentProvider theme={themes[mode]} className="ground">
      <Broken onBroken={host?.tellBroken}>
        <SignIn />
      </Broken>
    </FluentProvider>
  );
}
