import type { JoinedShown } from "#src/question/question-shown.contract.ts";
import { count, moment, plainDay } from "#src/texts/format.ts";
import entries from "#tab/ui/entries.module.css";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./joining.module.css";

/** What one organisation puts in. */
export function JoinedLine({ offer }: { readonly offer: JoinedShown }) {
  const { tab, question: words, language } = useTexts();
  const { organisation, by, at, own, data, knowledge, people, hours, until } = offer;
  const time = [
    ...(hours === null ? [] : [words.offeredHours(count(language, hours))]),
    ...(until === null ? [] : [words.offeredUntil(plainDay(language, until))]),
  ];
  const brought = [
    data === "" ? null : words.offeredData(data),
    knowledge === "" ? null : words.offeredKnowledge(knowledge),
    people === "" ? null : words.offeredPeople(people),
    time.length === 0 ? null : time.join(", "),
  ].filter((line) => line !== null);
  return (
    <li>
      <p className={styles.organisation}>
        {organisation.name}
        {own ? <span className={styles.own}>{tab.acts.own}</span> : null}
      </p>
      {brought.map((line) => (
        <p key={line} className={prose.prose}>
          {line}
        </p>
      ))}
      <p className={entries.by}>{tab.acts.joinedBy(by.name, moment(language, at))}</p>
    </li>
  );
}
