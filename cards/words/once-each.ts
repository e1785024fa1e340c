/** `write`, done once for each text; for texts of which there are few, such as the dates of the documents. */
export function onceEach(write: (text: string) => string): (text: string) => string {
  const written = new Map<string, string>();
  return (text) => {
    const known = written.get(text) ?? write(text);
    written.set(text, known);
    return known;
  };
}
