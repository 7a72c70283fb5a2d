/** The part of `npm run dev` that needs the packages. */
import { compileMessages } from './compile-messages.ts';
import { root } from './files.ts';

// The platform's own code imports the compiled words, so it is loaded after them.
compileMessages(root);
await import('../src/entry/dev.ts');
