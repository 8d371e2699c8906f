type Field = { instruction: string; isInResult: boolean; swallowed: string };

/** Word itself allows twenty; deeper ones are read as the field around them. */
const MOST_NESTED = 40;

/**
 * The fields that the reader stands in. A field is its instruction, a separator and the result that is printed;
 * any of the three may hold further fields.
 */
export class FieldStack {
  #fields: Field[] = [];
  #beyond = 0;

  begin(): void {
    this.#push({ instruction: '', isInResult: false, swallowed: '' });
  }

  /** A field whose instruction stands in one place. */
  beginSimple(instruction: string): void {
    this.#push({ instruction, isInResult: true, swallowed: '' });
  }

  separate(): void {
    const field = this.#fields.at(-1);
    if (field && this.#beyond === 0) field.isInResult = true;
  }

  /** The instruction of a field that ends without a result; undefined where it has one. */
  end(): string | undefined {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return undefined;
    }
    const field = this.#fields.pop();
    return field?.isInResult === false ? field.instruction.trim() : undefined;
  }

  instruct(text: string): void {
    const field = this.#fields.findLast(({ isInResult }) => !isInResult) ?? this.#fields.at(-1);
    if (field) field.instruction += text;
  }

  /** Takes words that are not printed: the result of a field inside the instruction of another. */
  swallow(text: string): void {
    this.instruct(text);
    const field = this.#fields.find(({ isInResult }) => !isInResult);
    if (field) field.swallowed += text;
  }

  /**
   * Words that are read now are not printed. Words right inside an instruction are printed all the same: there the
   * file forgot the separator.
   */
  get isSwallowed(): boolean {
    return this.#fields.slice(0, -1).some(({ isInResult }) => !isInResult);
  }

  /** What prints the words that are read now. */
  get instruction(): string | undefined {
    const field = this.#fields.at(-1);
    return field?.isInResult === true ? field.instruction.trim() : undefined;
  }

  /**
   * At the end of a paragraph, leaves the fields that are still in their instruction: they were never ended, and
   * would swallow the rest of the paper. Answers the words that they swallowed.
   */
  abandon(): string {
    if (this.#fields.length === 0) return '';
    const left = this.#fields.filter(({ isInResult }) => !isInResult);
    if (left.length > 0) this.#fields = this.#fields.filter(({ isInResult }) => isInResult);
    this.#beyond = 0;
    return left
      .map(({ swallowed }) => swallowed)
      .join(' ')
      .trim();
  }

  #push(field: Field): void {
    if (this.#fields.length < MOST_NESTED) this.#fields.push(field);
    else this.#beyond += 1;
  }
}
