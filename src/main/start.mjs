// Runs on whatever Node is at hand, so it uses nothing that an old one lacks: the database binding would crash there without a word.
const needed = 24;
const [major] = process.versions.node.split(".").map(Number);

if (major === needed) {
  const { start } = await import("./start.ts");
  await start();
} else {
  console.error(
    `Vraagbaak runs on Node ${needed}, and this is ${process.versions.node}. ` +
      `"npm ci" brings Node ${needed} along on Linux and Windows; elsewhere install it, for instance with "nvm install ${needed}".`,
  );
  process.exitCode = 2;
}
