import { main } from './dataCommand.ts';

export const run = (): Promise<number> => main(process.cwd());
