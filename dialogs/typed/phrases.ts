/** Many phrases found at once: the longest that begins at a word. */
import { readText, type Token } from './text.ts';

type Node<T> = { readonly next: Map<string, Node<T>>; readonly meanings: T[] };
export type Match<T> = { readonly to: number; readonly meanings: readonly T[] };

/** `one | two words | 三`: compact, because there are hundreds. */
export const list = (phrases: string): string[] => phrases.split('|').map((phrase) => phrase.trim());

export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), meanings: [] };

  add(phrases: string, meaning: T): this {
    for (const phrase of list(phrases)) {
      let node = this.#root;
      for (const { word } of readText(phrase).tokens) {
        const next: Node<T> = node.next.get(word) ?? { next: new Map(), meanings: [] };
        node.next.set(word, next);
        node = next;
      }
      if (node !== this.#root && !node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
    return this;
  }

  longest(tokens: readonly Token[], from: number, fits: (meaning: T, to: number) => boolean = () => true): Match<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: Match<T> | undefined;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (at > from && token.gap === 'stop') break;
      node = node.next.get(token.word);
      if (!node) break;
      if (node.meanings.length > 0) {
        const meanings = node.meanings.filter((meaning) => fits(meaning, at + 1));
        if (meanings.length > 0) found = { to: at + 1, meanings };
      }
    }
    return found;
  }

  /** The meanings of a whole stretch of words. */
  whole(tokens: readonly Token[], from: number, to: number): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (let at = from; at < to && node; at += 1) node = node.next.get(tokens[at]?.word ?? '');
    return node?.meanings ?? [];
  }
}
