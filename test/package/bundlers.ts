import path from 'node:path';
import { build, type Rolldown } from 'vite';
import webpack from 'webpack';

/**
 * Bundles a script or a page of the project in `folder` as Vite does it for production, into
 * `vite/<entry>/`.
 *
 * @returns the absolute paths of the modules that are in it, its lazy parts included
 */
export async function bundleWithVite(folder: string, entry: string): Promise<string[]> {
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: `vite/${path.parse(entry).name}`,
      rolldownOptions: { input: path.join(folder, entry) },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

/** The same for a script and webpack, into `webpack/<entry>/`. */
export async function bundleWithWebpack(folder: string, entry: string): Promise<string[]> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: `./${entry}`,
    output: { path: path.join(folder, 'webpack', path.parse(entry).name), filename: entry },
    // It would speak of size.
    performance: false,
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (!stats || stats.hasErrors() || stats.hasWarnings()) throw new Error(stats?.toString());
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  return modules.flatMap(namesOf);
}

/** webpack joins modules into one that names them. */
function namesOf(module: webpack.StatsModule): string[] {
  const name = module.nameForCondition;
  return [...(name ? [name] : []), ...(module.modules ?? []).flatMap(namesOf)];
}
