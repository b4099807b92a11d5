/** The day, in UTC, as `YYYY-MM-DD`: what has expired is told by it. */
export const utcDay = (): string => new Date().toISOString().slice(0, 10);
