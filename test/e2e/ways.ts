import type { Attributes, Stage } from './stage.js';
import type { Visitor } from './visitor.js';

/** A way to log in, from the first key to the last. */
export interface Way {
  name: string;
  /** What the site has to set for it. */
  attributes: Attributes;
  identifier: string;
  /** Claims of the ID token that tell who it is. */
  identity: Readonly<Record<string, unknown>>;
  /** Resolves with the visitor at the tab in which the login ends. */
  logIn: (visitor: Visitor, stage: Stage) => Promise<Visitor>;
}

export const ways: readonly Way[] = [
  {
    name: 'a code by email',
    attributes: {},
    identifier: 'Ada@example.com',
    // The tenant knows people in lower case.
    identity: { email: 'ada@example.com', email_verified: true },
    logIn: async (visitor, stage) => {
      await visitor.askByEmail('Ada@example.com');
      return typeNewestCode(visitor, stage);
    },
  },
  {
    name: 'a link by email',
    attributes: { send: 'link', 'redirect-uri': '/account?ref=mail' },
    identifier: 'ada@example.com',
    identity: { email: 'ada@example.com', email_verified: true },
    logIn: async (visitor, stage) => {
      await visitor.askByEmail('ada@example.com');
      await visitor.reach('link');
      const { link } = await stage.newestMessage();
      return visitor.openTab(link!);
    },
  },
  {
    name: 'a code by SMS',
    attributes: {},
    identifier: '+12025550123',
    identity: { phone_number: '+12025550123', phone_number_verified: true },
    logIn: async (visitor, stage) => {
      await visitor.askBySms('+1 (202) 555-0123');
      return typeNewestCode(visitor, stage);
    },
  },
];

async function typeNewestCode(visitor: Visitor, stage: Stage): Promise<Visitor> {
  await visitor.reach('code');
  const { code } = await stage.newestMessage();
  await visitor.type(code!);
  return visitor;
}
