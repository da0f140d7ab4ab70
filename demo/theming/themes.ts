/// <reference types="vite/client" />
import bank from '../themes/bank.css?raw';
import game from '../themes/game.css?raw';
import newspaper from '../themes/newspaper.css?raw';

/** The style sheets of demo/themes, by their names. */
export const themes: Readonly<Record<string, string>> = { bank, game, newspaper };
