/** The conversations of a channel as people see them: what stands there, in which order, under which id. */
export type Activity = { readonly [name: string]: unknown };

export type Message = {
  /** Milliseconds since 1970 as text, different for each message, as Teams gives them. */
  readonly id: string;
  readonly conversation: string;
  readonly by: 'bot' | 'person';
  readonly activity: Activity;
  /** Milliseconds since 1970; undefined while it stands as it was sent. */
  readonly editedAt: number | undefined;
};

export type Member = { readonly id: string; readonly name?: string; readonly aadObjectId?: string };

type Chat = { readonly messages: Map<string, Message>; readonly members: Map<string, Member> };

export class Chats {
  readonly #now: () => number;
  readonly #chats = new Map<string, Chat>();
  readonly #personal = new Map<string, string>();
  #last = 0;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The chat with one person: the same one, whenever it is asked for. */
  personal(tenant: string, member: Member): string {
    const key = `${tenant}|${member.id}`;
    const conversation = this.#personal.get(key) ?? `a:${this.#newId()}`;
    this.#personal.set(key, conversation);
    this.join(conversation, member);
    return conversation;
  }

  /** A new thread in a channel. Its id holds that of its first message. */
  thread(channel: string, activity: Activity): { conversation: string; message: Message } {
    const id = this.#newId();
    const conversation = `${channel};messageid=${id}`;
    return { conversation, message: this.#put({ id, conversation, by: 'bot', activity, editedAt: undefined }) };
  }

  post(conversation: string, activity: Activity, by: Message['by'] = 'bot', id: string = this.#newId()): Message {
    return this.#put({ id, conversation, by, activity, editedAt: undefined });
  }

  /** @returns undefined where no such message stands. */
  update(conversation: string, id: string, activity: Activity): Message | undefined {
    const message = this.#chats.get(conversation)?.messages.get(id);
    return message && this.#put({ ...message, activity, editedAt: this.#now() });
  }

  delete(conversation: string, id: string): boolean {
    return this.#chats.get(conversation)?.messages.delete(id) ?? false;
  }

  join(conversation: string, member: Member): void {
    this.#chat(conversation).members.set(member.id, member);
  }

  /** By the channel's id of them or their directory id. */
  member(conversation: string, id: string): Member | undefined {
    return [...(this.#chats.get(conversation)?.members.values() ?? [])].find((each) => each.id === id || each.aadObjectId === id);
  }

  messages(conversation: string): Message[] {
    return [...(this.#chats.get(conversation)?.messages.values() ?? [])];
  }

  /** The conversations whose id begins so: all threads of a channel. */
  startingWith(prefix: string): string[] {
    return [...this.#chats.keys()].filter((conversation) => conversation.startsWith(prefix));
  }

  /** Personal chats keep their ids. */
  forgetMessages(): void {
    this.#chats.clear();
  }

  #chat(conversation: string): Chat {
    const chat = this.#chats.get(conversation) ?? { messages: new Map(), members: new Map() };
    this.#chats.set(conversation, chat);
    return chat;
  }

  #put(message: Message): Message {
    this.#chat(message.conversation).messages.set(message.id, message);
    return message;
  }

  #newId(): string {
    this.#last = Math.max(this.#last + 1, this.#now());
    return String(this.#last);
  }
}
