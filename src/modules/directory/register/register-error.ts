/** A register, mapping or order that cannot be followed. The message is one sentence for whoever ordered the import. */
export class RegisterError extends Error {}
