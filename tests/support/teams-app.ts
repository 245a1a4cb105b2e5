/** An environment in which the app package can be made; nothing of it exists. */
export const appEnvironment = {
  PUBLIC_URL: "https://vraagbaak.example.org",
  TEAMS_APP_ID: "5a0e1b3c-2f6d-4b3a-9a55-0c1d2e3f4a5b",
  BOT_ID: "6b1f2c4d-3a7e-4c4b-8b66-1d2e3f4a5b6c",
  TAB_CLIENT_ID: "7c2a3d5e-4b8f-4d5c-9c77-2e3f4a5b6c7d",
  OPERATOR_NAME: "Voorbeeldalliantie",
  OPERATOR_URL: "https://alliantie.example/hulp",
  PRIVACY_URL: "https://alliantie.example/privacy",
  TERMS_URL: "https://alliantie.example/voorwaarden",
} as const;
