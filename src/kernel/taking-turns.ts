/** Does what concerns the same key one after the other, in the order in which it was asked; other keys do not wait. */
export type TakingTurns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function takingTurns(): TakingTurns {
  const last = new Map<string, Promise<unknown>>();

  return (key, work) => {
    const before = last.get(key);
    // Whether the one before succeeded is no concern of the next.
    const turn = before ? before.then(work, work) : work();
    last.set(key, turn);
    const leave = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  };
}
