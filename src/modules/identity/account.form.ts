import * as v from 'valibot';
import { choice, email, personName, text, uuid } from '#platform/form';
import { locales } from '#platform/i18n';
import { PresentPasswordForm } from './second-factor.form.ts';

/** A name as its owner writes it. */
export const ChangeNameForm = v.object({ firstName: personName(80), lastName: personName(80) });
export const ChangeEmailForm = v.object({ ...PresentPasswordForm.entries, email });
/** The secret of a one-time link, carried by the button of its page. */
export const LinkForm = v.object({ token: text(100) });
export const EndSessionForm = v.object({ session: uuid });
export const LocaleForm = v.object({ locale: choice(locales) });
export const ReadingForm = v.object({ ...LocaleForm.entries, timeZone: text(60) });
