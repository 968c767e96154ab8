// What src/cli/launch.mjs starts the program with: whoever measures its memory or its time starts it so too.

/** For all commands but `up`, with files of up to two megabytes. */
export const PROGRAM_FLAGS: readonly string[] = ['--max-semi-space-size=8', '--heap-growing-percent=30'];
/** For `up`. */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=16', '--heap-growing-percent=60'];
