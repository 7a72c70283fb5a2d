/** The door of identity: accounts, sign-in, sessions, second factor. Nothing else of this folder may be imported. */
export { signIn } from './usecases/sign-in.ts';
export { signOut } from './usecases/sign-out.ts';
export { SignInForm } from './sign-in.form.ts';
export { accountByEmail, accountById, insertAccount, lockAccount, setStanding, updateAccount } from './account.sql.ts';
export { actorBySession, endSessions, hashOf, newToken, openSession } from './session.sql.ts';
export { addressKey, countAttempt, waitSeconds, type Limit } from './limits.ts';
export { hashPassword, passwordFits } from './password.hash.ts';
export { isGuessable } from './password.ts';
