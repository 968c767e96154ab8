/**
 * Milliseconds of processor time of this process, all its threads together: what a thing costs on one core, whatever else the
 * machine does meanwhile.
 * @returns a function that gives the time since the watch was started
 */
export function stopwatch(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}
