import { NoticeForm, noticePreset, writeNotice } from '#partners';
import { person } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, (_event, viewer) => noticePreset(viewer));

export const actions: Actions = { default: submit('partners', person, NoticeForm, writeNotice, ({ noticeId }) => `/notices/${noticeId}`) };
