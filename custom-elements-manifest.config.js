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

export default {
  globs: ['src/passwordless-login.ts', 'src/define.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
