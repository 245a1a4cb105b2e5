import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";

/** Leads from a page that cannot know anybody to where people are known. */
export function OpenTeams() {
  const { tab } = useTexts();
  return (
    <a href="https://teams.microsoft.com/" target="_blank" rel="noopener noreferrer" className={action.main}>
      {tab.teams.open}
      <span className="unseen"> ({tab.acts.opensElsewhere})</span>
    </a>
  );
}
