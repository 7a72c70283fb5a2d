/** Files of people: how they come in, are told apart, cleaned and handed out. Where they lie is #platform/storage. */
export { mediaOf, safeName, type Media, type MediaKind, type MediaVerdict } from './kind.ts';
export { cleanPicture, type CleanPicture } from './picture.ts';
export { receiveForm, type ReceivedFile, type ReceivedForm } from './receive.ts';
export { serveFile, type ServedFile } from './serve.ts';
export { hidePlaceInVideo } from './video.ts';
