import type { LoginState } from '../login/login-view.ts';

/** What a window may ask about starting at login. Both answers are the system's own, read at that moment. */
export interface LoginRequests {
  'login:get': () => LoginState;
  'login:set': (options: { readonly isOn: boolean }) => LoginState;
}

export const loginRequestNames = { 'login:get': true, 'login:set': true } satisfies Record<keyof LoginRequests, true>;
