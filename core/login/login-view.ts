/**
 * What the system says about starting at login. `approval`: it waits for the user to allow it. `blocked`: they turned it off in
 * the system's own list. `unavailable`: here the system has to be asked in its own settings.
 */
export type LoginState = 'on' | 'off' | 'approval' | 'blocked' | 'unavailable';
