/** Milliseconds that this process has worked: what else the machine does at the time does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
