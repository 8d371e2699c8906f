type Field = { instruction: string; isInResult: boolean };

/**
 * The fields that the reader stands in. A field is its instruction, a separator and the result that is printed;
 * any of the three may hold further fields.
 */
export class FieldStack {
  readonly #fields: Field[] = [];

  begin(): void {
    this.#fields.push({ instruction: '', isInResult: false });
  }

  /** A field whose instruction stands in one place. */
  beginSimple(instruction: string): void {
    this.#fields.push({ instruction, isInResult: true });
  }

  separate(): void {
    const field = this.#fields.at(-1);
    if (field) field.isInResult = true;
  }

  /** The instruction of a field that ends without a result; undefined where it has one. */
  end(): string | undefined {
    const field = this.#fields.pop();
    return field?.isInResult === false ? field.instruction.trim() : undefined;
  }

  instruct(text: string): void {
    const field = this.#fields.findLast(({ isInResult }) => !isInResult) ?? this.#fields.at(-1);
    if (field) field.instruction += text;
  }

  /**
   * Words that are read now are the result of a field inside the instruction of another: they are not printed.
   * Words right inside an instruction are printed all the same: there the file forgot the separator.
   */
  get isSwallowed(): boolean {
    return this.#fields.slice(0, -1).some(({ isInResult }) => !isInResult);
  }

  /** What prints the words that are read now. */
  get instruction(): string | undefined {
    const field = this.#fields.at(-1);
    return field?.isInResult ? field.instruction.trim() : undefined;
  }
}
