import * as v from 'valibot';
import { choice, uuid } from '#platform/form';

/** Two that look like one and are not. */
export const KeepApartForm = v.object({ kind: choice(['person', 'school']), one: uuid, other: uuid });
