import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import type { Held } from "./following.ts";
import { progressOf } from "./following.ts";

/** In seconds. */
export interface Spent {
  readonly taken: number;
  /** How long it has lasted longer than was planned; null within its time, and where no time was planned. */
  readonly over: number | null;
}

/** How long everybody's item has been at hand; `now` in milliseconds by the server's clock. */
export function spentOn(startedAt: string, minutes: number, now: number): Spent {
  const taken = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1000));
  const over = taken - minutes * 60;
  return { taken, over: minutes > 0 && over > 0 ? over : null };
}

/** `4:05`, and `1:04:05` from an hour on. */
export function clockOf(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const padded = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** When it is all done if each item takes what was planned for it, in milliseconds; an item over its time takes no more. */
export function doneAt(moment: Held, now: number): number {
  const { agenda, presenting } = moment;
  const left = agenda.map((item) => {
    switch (progressOf(moment, item)) {
      case "now":
        return Math.max(0, item.minutes - spentOn(presenting?.startedAt ?? "", item.minutes, now).taken / 60);
      case "to_come":
        return item.minutes;
      case "treated":
      case "postponed":
        return 0;
    }
  });
  return now + left.reduce((sum, minutes) => sum + minutes, 0) * 60_000;
}

/** How many minutes later than planned a time of the day is, both as `16:05`; null where it is not later. */
export function lateBy(time: string, { until }: Pick<DeliveryMomentDetail, "until">): number | null {
  const late = minutesOfDay(time) - minutesOfDay(until);
  return late > 0 ? late : null;
}

function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
