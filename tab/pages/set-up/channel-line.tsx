import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";
import type { ConversationShown } from "#src/conversation/conversation.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Note } from "#tab/ui/note.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import styles from "./set-up.module.css";
import type { Use } from "./use-channels.ts";
import { useAppoint } from "./use-channels.ts";

/** One channel: its use, how it is reached, and what did not arrive there. */
export function ChannelLine({ channel }: { readonly channel: ConversationShown }) {
  const { setup } = useTexts().tab;
  const useName = useNameOfUse();
  const name = channel.name ?? setup.unnamed;
  const { waiting, dead } = channel.notices;
  return (
    <li className={styles.channel} data-state={channel.state}>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.state}>{setup.states[channel.state]}</p>
        {waiting === 0 ? null : (
          <p className={styles.state}>
            <Link href={messagesIn(channel, "waiting")}>{setup.waiting(waiting)}</Link>
          </p>
        )}
        {dead === 0 ? null : (
          <p className={styles.dead}>
            <Link href={messagesIn(channel, "dead")}>{setup.dead(dead)}</Link>
          </p>
        )}
      </div>
      {channel.may.includes("conversation.appoint") ? (
        <Appoint channel={channel} name={name} />
      ) : (
        <p className={styles.use}>{useName(channel.use)}</p>
      )}
    </li>
  );
}

function messagesIn({ id }: ConversationShown, state: "waiting" | "dead"): string {
  return `/messages?${new URLSearchParams({ state, conversation: id }).toString()}`;
}

interface AppointProps {
  readonly channel: ConversationShown;
  readonly name: string;
}

function Appoint({ channel, name }: AppointProps) {
  const { tab } = useTexts();
  const { setup, forms, states } = tab;
  const useName = useNameOfUse();
  const uses = useOffered(channel.use);
  const standing = keyOf(channel.use);
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? standing;
  const appoint = useAppoint(channel.id);
  return (
    <form
      className={styles.appoint}
      aria-label={setup.useOf(name)}
      onSubmit={(event) => {
        event.preventDefault();
        const use = uses.find((one) => keyOf(one) === chosen);
        if (use !== undefined && !appoint.isPending) appoint.mutate(use, { onSuccess: () => setPicked(null) });
      }}
    >
      <Field label={setup.use}>
        <Select value={chosen} onChange={(_event, { value }) => setPicked(value)}>
          {uses.map((use) => (
            <option key={keyOf(use)} value={keyOf(use)}>
              {useName(use)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        type="submit"
        appearance={chosen === standing ? "secondary" : "primary"}
        disabledFocusable={appoint.isPending || chosen === standing}
        aria-label={setup.saveOf(name)}
      >
        {appoint.isPending ? forms.sending : setup.save}
      </Button>
      {appoint.isSuccess && picked === null ? <Note intent="success">{setup.saved(name)}</Note> : null}
      {appoint.error ? <Note intent="danger">{setbackOf(appoint.error).detail || states.offline}</Note> : null}
    </form>
  );
}

/** Every use that a channel can have; also a theme that the profile has lost, where it has that one. */
function useOffered(standing: ConversationShown["use"]): readonly Use[] {
  const { themes } = useAlliance().profile;
  const all: readonly Use[] = [
    null,
    { for: "intake" },
    { for: "qrt" },
    ...themes.filter(({ miscellaneous }) => !miscellaneous).map(({ key }) => ({ for: "theme", theme: key }) as const),
  ];
  return all.some((use) => keyOf(use) === keyOf(standing)) ? all : [...all, standing];
}

function useNameOfUse(): (use: Use) => string {
  const { uses } = useTexts().settings;
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (use) => {
    if (use === null) return uses.none;
    if (use.for !== "theme") return uses[use.for];
    const theme = themes.find(({ key }) => key === use.theme);
    return theme ? uses.theme(ownWords(theme.name)) : uses.formerTheme;
  };
}

function keyOf(use: Use): string {
  if (use === null) return "none";
  return use.for === "theme" ? `theme:${use.theme}` : use.for;
}
