/** Imports what the arguments name, one after the other, and prints what is new on `globalThis`. */
const before = new Set(Reflect.ownKeys(globalThis));
for (const entry of process.argv.slice(2)) await import(entry);
const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
console.log(JSON.stringify(added.map(String)));
