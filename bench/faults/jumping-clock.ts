// Loaded before the program (`node --import`): its clock jumps back and ahead, as when a machine sets its time.
const DAY = 86_400_000;
const JUMPS = [0, -DAY, 365 * DAY];
const realNow = Date.now;
const RealDate = Date;
const started = realNow();
const now = (): number => realNow() + (JUMPS[Math.floor((realNow() - started) / 500) % JUMPS.length] as number);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args) => (args.length === 0 ? new target(now()) : Reflect.construct(target, args)),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
