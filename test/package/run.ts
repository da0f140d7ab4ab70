import { execFile } from 'node:child_process';

/**
 * Runs a command in `folder`, with the programs of this repository.
 *
 * @returns what it wrote to its standard output
 * @throws with all that it wrote, if it fails
 */
export function run(folder: string, command: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: folder }, (error, stdout, stderr) => {
      if (error) reject(new Error([error.message, stdout, stderr].join('\n')));
      else resolve(stdout);
    });
  });
}
