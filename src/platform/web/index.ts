export { action, endpoint, livePage, page, type Guarded } from './guard.ts';
export { readForm, readJson, type FormFailure, type FormOutcome } from './forms.ts';
export { devOnly } from './dev.ts';
export { go, noSuchThing, refusalFailure, valueOrMissing } from './answers.ts';
export { clearSessionCookie, deviceOf, readSessionCookie, safeNext, setSessionCookie } from './session-cookie.ts';
export { submit } from './submit.ts';
