import * as v from 'valibot';
import { email, newPassword } from '#platform/form';
import { PresentPasswordForm } from './second-factor.form.ts';

/** Asking for a link to choose a new password. */
export const AskForResetForm = v.object({ email });
export const ResetPasswordForm = v.object({ password: newPassword });
export const ChangePasswordForm = v.object({ ...PresentPasswordForm.entries, newPassword });
