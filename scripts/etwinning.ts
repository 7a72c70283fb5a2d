/** The part of the command line that needs the packages. */
import { compileMessages } from './compile-messages.ts';
import { root } from './files.ts';

// The commands import the compiled words, so they are loaded after them.
compileMessages(root);
await import('../src/entry/etwinning.ts');
