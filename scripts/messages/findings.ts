/** Something wrong with the words, and where. `file` is relative to the root, `line` starts at 1. */
export type Finding = { file: string; line: number; message: string };
