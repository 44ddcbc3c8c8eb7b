// Imported first by every command, before anything that an older Node could stumble over. No dependencies.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `SSI Coach needs Node 20.19 or newer; this is ${process.versions.node}. Get a newer one at https://nodejs.org`,
  );
  process.exit(1);
}
