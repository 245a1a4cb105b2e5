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
import { useEffect, useState } from "react";
import { Broken } from "./broken.tsx";
import { queryClient } from "./query-client.ts";
import { SignIn } from "./sign-in.tsx";
import type { Mode } from "./use-mode.ts";
import { useMode } from "./use-mode.ts";
import { useTeams } from "./use-teams.ts";

const themes: Readonly<Record<Mode, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** `nonce` lets Fluent's style elements pass the content security policy. */
export function App({ nonce }: { readonly nonce: string }) {
  const [renderer] = useState(() => createDOMRenderer(document, { styleElementAttributes: { nonce } }));
  const [queries] = useState(queryClient);
  return (
    <RendererProvider renderer={renderer}>
      <QueryClientProvider client={queries}>
        <Surroundings />
      </QueryClientProvider>
    </RendererProvider>
  );
}

function Surroundings() {
  const teams = useTeams();
  const mode = useMode(teams);
  useEffect(() => {
    document.documentElement.dataset["mode"] = mode;
  }, [mode]);
  return (
    <FluentProvider theme={themes[mode]} className="ground">
      <Broken>
        <SignIn teams={teams} />
      </Broken>
    </FluentProvider>
  );
}
