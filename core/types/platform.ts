/** The systems the program runs on, named as Node names them. Asked once, in main, and handed to whoever needs it. */
export type Platform = 'darwin' | 'win32' | 'linux';
