import path from 'node:path';

/**
 * What each layer of `src/` may import, besides itself. A layer is a folder or, at the top, a file:
 * `src/flow/reduce.ts` and `src/flow.ts` are both `flow`. A leading `type ` allows types only.
 *
 * @type {Record<string, string[]>}
 */
const layers = {
  api: [],
  identifier: ['api'],
  i18n: ['type api'],
  link: ['api'],
  flow: ['api', 'identifier', 'i18n', 'link', 'type events'],
  events: ['type api', 'type flow'],
  contexts: ['api', 'identifier', 'i18n', 'link', 'flow'],
  steps: ['api', 'identifier', 'i18n', 'link', 'flow', 'events', 'contexts'],
};
const belowLit = new Set(['api', 'identifier', 'i18n', 'link', 'flow']);

/** The layer above all: every other file at the top of `src/`. */
const top = 'element';

/** @type {(file: string) => string} `file` is relative to `src/`. */
function layerOf(file) {
  const [first = '', ...rest] = file.split(path.sep);
  const name = first.replace(/\.[jt]s$/, '');
  return rest.length > 0 || name in layers ? name : top;
}

/**
 * Lets imports inside `src/` point one way only, and keeps lit out of the layers that run without
 * a page.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} must not import {{to}}.',
      typesOnly: '{{from}} may import only types from {{to}}.',
      lit: '{{from}} must not import lit.',
      outside: 'src must not import from outside of src.',
      unknown: '{{from}} has no place in the import direction yet: add it to the layers.',
    },
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const from = layerOf(path.relative(src, context.filename));
    const allowed = from === top ? [...Object.keys(layers), top] : layers[from];
    if (!allowed) {
      return {
        Program: (node) => context.report({ node, messageId: 'unknown', data: { from } }),
      };
    }

    /** @type {(source: any, typesOnly: boolean) => void} */
    const check = (source, typesOnly) => {
      const specifier = source?.value;
      if (typeof specifier !== 'string') return;
      /** @type {(messageId: string, to?: string) => void} */
      const report = (messageId, to = '') => {
        context.report({ node: source, messageId, data: { from, to } });
      };

      if (!specifier.startsWith('.')) {
        if (belowLit.has(from) && /^(lit|lit-\w+|@lit)(\/|$)/.test(specifier)) report('lit');
        return;
      }
      const target = path.relative(src, path.resolve(path.dirname(context.filename), specifier));
      if (target.startsWith('..')) return report('outside');
      const to = layerOf(target);
      if (to === from || allowed.includes(to)) return;
      if (!allowed.includes(`type ${to}`)) report('direction', to);
      else if (!typesOnly) report('typesOnly', to);
    };

    return {
      /** @param {any} node */
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      /** @param {any} node */
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      /** @param {any} node */
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      /** @param {any} node */
      TSImportType: (node) => check(node.source, true),
    };
  },
};
