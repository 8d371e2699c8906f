/** Whether a file is one of Word's by its ending: .docx, .docm, .dotx, .dotm. What it is by its bytes, `kindOfFile` tells. */
export function isWordFileName(fileName: string): boolean {
  return /\.do[ct][xm]$/i.test(fileName);
}
