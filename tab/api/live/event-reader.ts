export interface StreamEvent {
  readonly id: string;
  readonly data: string;
}

/** Takes a stream of events in as it comes, in parts that end anywhere, and gives the whole events in them. */
export function eventReader(): (part: string) => readonly StreamEvent[] {
  let unread = "";
  return (part) => {
    unread += part;
    const whole = unread.split("\n\n");
    unread = whole.pop() ?? "";
    return whole.flatMap(eventIn);
  };
}

function eventIn(text: string): readonly StreamEvent[] {
  const fields = new Map(text.split("\n").map((line) => [line.slice(0, line.indexOf(":")), valueIn(line)]));
  const data = fields.get("data");
  return data === undefined ? [] : [{ id: fields.get("id") ?? "", data }];
}

function valueIn(line: string): string {
  return line.slice(line.indexOf(":") + 1).trimStart();
}
