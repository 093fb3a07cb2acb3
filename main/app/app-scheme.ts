/** The scheme and origin of the program's own pages. */
export const appScheme = 'twelve';
export const appOrigin = `${appScheme}://app`;
