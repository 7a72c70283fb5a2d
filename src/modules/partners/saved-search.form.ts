import * as v from 'valibot';
import { uuid } from '#platform/form';

/** `query`: that of the search's address. */
export const SaveSearchForm = v.object({ query: v.pipe(v.string('form.required'), v.maxLength(8000, 'form.too-long')) });
export const SavedSearchForm = v.object({ searchId: uuid });
