/** The program's version: what package.json says, which a test compares. */
export const version = '0.1.0';
