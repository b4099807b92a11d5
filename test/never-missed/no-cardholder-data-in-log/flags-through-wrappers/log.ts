export const audit = (message: string, ...details: unknown[]) => console.log(message, ...details);
