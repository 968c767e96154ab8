/** What src/cli/launch.mjs starts the program with: whoever measures its memory starts it so too. */
export const PROGRAM_FLAGS: readonly string[] = ['--max-semi-space-size=8', '--heap-growing-percent=30'];
