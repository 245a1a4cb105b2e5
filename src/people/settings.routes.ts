import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { comingAbsences } from "./absence.ts";
import type { ChooseSettingsDeps } from "./choose-settings.usecase.ts";
import { chooseSettings } from "./choose-settings.usecase.ts";
import { mayCoordinate } from "./coordination.policy.ts";
import type { Person } from "./person.ts";
import { actorOf } from "./person.ts";
import { setAbsence } from "./set-absence.usecase.ts";
import type { SettingsShown } from "./settings.contract.ts";
import { changeAbsence, changeSettings, getSettings } from "./settings.contract.ts";

interface SettingsDeps extends ChooseSettingsDeps {
  readonly profile: Pick<Profile, "quietHours">;
}

export function settingsRoute(deps: SettingsDeps) {
  return route(getSettings, async (person: Person) => {
    const found = await deps.people.get(person.id);
    return found ? ok(settingsShown(deps, found)) : refuse({ code: "not_found" });
  });
}

export function changeSettingsRoute(deps: SettingsDeps) {
  return route(changeSettings, async (person: Person, { body: { nonce, ...chosen } }) => {
    const key = commandKey(person.id, "person.choose-settings", nonce, chosen);
    const saved = await chooseSettings(deps, actorOf(person), { key, ...chosen });
    return saved.ok ? ok(settingsShown(deps, saved.value)) : saved;
  });
}

export function absenceRoute(deps: SettingsDeps) {
  return route(changeAbsence, async (person: Person, { body: { nonce, absent, from, until } }) => {
    const period = { from, until };
    const key = commandKey(person.id, "person.absence", nonce, { period, absent });
    const saved = await setAbsence(deps, actorOf(person), { key, period, absent });
    return saved.ok ? ok(settingsShown(deps, saved.value)) : saved;
  });
}

function settingsShown({ profile, clock }: SettingsDeps, { value: person, rev }: Versioned<Person>): SettingsShown {
  const { language, settings, absences } = person;
  const { from, until } = profile.quietHours;
  const isAsked = mayCoordinate(actorOf(person), "people.absence").ok;
  return {
    rev,
    language,
    news: settings.news,
    quietHours: settings.quietHours,
    allianceHours: { from, until },
    absences: isAsked ? [...comingAbsences(absences, dayOf(clock.now()))] : null,
  };
}
