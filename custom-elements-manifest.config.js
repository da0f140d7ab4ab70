/** What only the class itself may use is no part of the contract. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        // The analyzer takes the variable in `new CustomEvent(name)` for another event.
        declaration.events = declaration.events?.filter(({ description }) => description);
        declaration.members = declaration.members.filter(
          ({ privacy = 'public' }) => privacy === 'public',
        );
      }
    }
  },
};

/** Names modules as the package has them, and what `define` registers, which it does in a loop. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
    const { modules } = customElementsManifest;
    const element = modules
      .flatMap(({ exports }) => exports)
      .find(({ name }) => name === 'PasswordlessLogin').declaration;
    element.module = published(element.module);
    for (const module of modules) {
      module.path = published(module.path);
      module.exports = module.exports.map((item) =>
        item.kind === 'custom-element-definition'
          ? { ...item, name: 'passwordless-login', declaration: element }
          : item,
      );
    }
  },
};

export default {
  globs: ['src/passwordless-login.ts', 'src/define.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, asPublished],
};
