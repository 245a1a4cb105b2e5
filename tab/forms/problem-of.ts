/** What Fluent's Field shows below a field that is not right yet. */
export function problemOf(message: string | null) {
  return message === null ? {} : ({ validationState: "error", validationMessage: message } as const);
}
