import { beforeEach, describe, expect, it } from '@jest/globals';
import { mtm, Person } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});

const answered = () => {
  person.say('can I renew?');
  person.submit({ employerType: 'freelancer', audience: 'developer' });
};

describe('a card is used once', () => {
  it('the same submit twice: one result, quietly', () => {
    person.say('renew');
    const first = person.card;
    person.submit({ employerType: 'freelancer' }, first);
    const after = person.state;
    person.submit({ employerType: 'freelancer' }, first);
    expect(person.kinds).toEqual(['replace page']);
    expect(person.fields).toContain('certifications');
    expect(person.state).toEqual(after);
  });

  it('the same verdict twice', () => {
    answered();
    const form = person.card;
    person.submit(mtm, form);
    person.submit(mtm, form);
    expect(person.kinds).toEqual(['replace verdict']);
  });

  it('an older card with other answers says it is out of date, shows the current one and changes nothing', () => {
    person.say('renew');
    const first = person.card;
    person.submit({ employerType: 'freelancer' }, first);
    const after = person.state;
    person.submit({ employerType: 'academic' }, first);
    expect(person.kinds).toEqual(['replace card-out-of-date', 'show page']);
    expect(person.state).toEqual(after);
  });

  it('a card from before a start over', () => {
    answered();
    const old = person.card;
    person.say('start over');
    expect(person.kinds).toEqual(['show started-over', 'show page']);
    person.submit(mtm, old);
    expect(person.kinds).toEqual(['replace card-out-of-date', 'show page']);
    expect(person.fields).toEqual(['employerType', 'audience']);
    person.submit({ employerType: 'other' });
    expect(person.fields).toContain('certifications');
  });

  it('a card of an interview that was cancelled', () => {
    person.say('renew');
    const old = person.card;
    person.say('cancel');
    person.submit({ employerType: 'other' }, old);
    expect(person.kinds).toEqual(['replace out-of-date']);
    expect(person.state.interview).toBeNull();
  });

  it('a start over pressed twice is one', () => {
    answered();
    const old = person.card;
    person.press('start-over', old);
    const after = person.state;
    person.press('start-over', old);
    expect(person.kinds).toEqual(['replace page']);
    expect(person.state).toEqual(after);
  });

  it('a card without a token, or with somebody else’s, is out of date', () => {
    answered();
    for (const token of ['', 'token-of-turn-999']) {
      person.submit(mtm, { interview: 'renew', page: 'requirements', rev: 2, token });
      expect(person.kinds[0]).toBe('replace card-out-of-date');
    }
  });
});

describe('words that work everywhere', () => {
  const states: [string, () => void][] = [
    ['before anything', () => {}],
    ['on the first page', () => person.say('renew')],
    ['in the middle', answered],
    [
      'with a mistake to mend',
      () => {
        answered();
        person.submit({ ...mtm, lastClassOn: 'soon' });
      },
    ],
    [
      'while a cancel waits to be confirmed',
      () => {
        answered();
        person.say('cancel');
      },
    ],
    [
      'at the verdict',
      () => {
        answered();
        person.submit(mtm);
      },
    ],
    [
      'after a cancel',
      () => {
        person.say('renew');
        person.say('cancel');
      },
    ],
  ];

  describe.each(states)('%s', (_, reach) => {
    beforeEach(reach);
    it.each(['help', 'HELP', ' Help! ', '帮助', '?'])('%s answers and keeps everything', (word) => {
      const { answers } = person.state.interview ?? {};
      person.say(word);
      expect(person.kinds[0]).toMatch(/^show (open-)?help$/);
      expect(person.state.interview?.answers).toEqual(answers);
    });
    it.each(['start over', '重新开始'])('%s', (word) => {
      const open = person.state.interview !== null;
      person.say(word);
      if (open) expect([person.page.ref.page, person.state.interview?.answers]).toEqual(['profile', {}]);
      else expect(person.kinds).toEqual(['show nothing-to-start-over']);
    });
    it.each(['cancel', '取消', 'Cancel please'])('%s, and yes where it asks', (word) => {
      const note = !person.state.interview ? 'nothing-to-cancel' : person.state.interview.page ? 'cancelled' : 'closed';
      person.say(word);
      if (person.kinds[0] === 'show confirm-cancel') person.say('yes');
      expect(person.kinds).toEqual([`show ${note}`]);
      expect(person.state.interview).toBeNull();
    });
    it.each(['hi', 'Hello', '你好'])('%s', (word) => {
      person.say(word);
      expect(person.kinds[0]).toMatch(/^show (welcome|hello-again)$/);
    });
    it('any nonsense shows a way on', () => {
      person.say('the quick brown fox');
      expect(person.kinds.some((kind) => ['show not-understood', 'show page'].includes(kind))).toBe(true);
    });
    it('asking to renew leads to a page', () => {
      person.say('May I renew my membership?');
      expect(person.page.kind).toBe('page');
    });
  });

  it('a cancel is confirmed when something would be lost, and can be taken back', () => {
    answered();
    const { answers } = person.state.interview ?? {};
    person.say('cancel');
    expect(person.kinds).toEqual(['show confirm-cancel']);
    person.press('keep');
    expect(person.fields).toContain('certifications');
    person.submit(mtm);
    expect(person.verdict.verdict).toBe('yes');
    expect(person.state.interview?.answers).toMatchObject({ ...answers });
  });

  it.each(['no', 'No, go on', 'never mind', '算了', '继续'])('while it waits to be confirmed, %s loses nothing', (word) => {
    answered();
    person.say('cancel');
    person.say(word);
    expect(person.kinds).toEqual(['show page']);
    expect(person.state.interview?.answers).toMatchObject({ employerType: 'freelancer' });
  });

  it('at the verdict nothing would be lost, so it closes at once and the next interview knows the answers', () => {
    answered();
    person.submit(mtm);
    person.say('cancel');
    expect(person.kinds).toEqual(['show closed']);
    expect(person.state.known).toMatchObject({ employerType: 'freelancer', mtmId: 'vkim' });
  });

  it('a cancel can be confirmed by its button', () => {
    answered();
    person.press('cancel');
    person.press('cancel');
    expect(person.kinds).toEqual(['replace cancelled']);
  });

  it('only a whole message is a command', () => {
    answered();
    person.say('Help the Children');
    expect(person.kinds).toEqual(['show not-understood-here', 'show page']);
  });
});

describe('the language', () => {
  it('follows the client', () => {
    person.context = { ...person.context, language: 'zh' };
    person.say('can I renew?');
    expect(person.state.language).toBeNull();
  });
  it.each([
    ['中文', 'zh'],
    ['English', 'en'],
    ['我能续期吗', 'zh'],
  ])('is switched by %s and stays', (word, language) => {
    person.say(word);
    expect(person.state.language).toBe(language);
    person.say('help');
    expect(person.state.language).toBe(language);
  });
  it('a word goes before the letters one types', () => {
    person.say('English');
    person.say('我能续期吗');
    expect(person.state.language).toBe('en');
  });
  it('the button changes the open card in its place, with all answers', () => {
    answered();
    person.submit({ ...mtm, lastClassOn: 'soon' });
    person.press('language');
    expect(person.kinds).toEqual(['replace page']);
    expect(person.state.language).toBe('zh');
    expect(person.problems).toEqual({ lastClassOn: 'not-a-date' });
  });
});

describe('a welcome', () => {
  it('comes once, on installing', () => {
    person.happen({ kind: 'installed' });
    expect(person.kinds).toEqual(['show welcome']);
    person.happen({ kind: 'installed' });
    expect(person.effects).toEqual([]);
  });
  it('not when the conversation has begun already', () => {
    person.say('renew');
    person.happen({ kind: 'installed' });
    expect(person.effects).toEqual([]);
  });
});

it.each(['group', 'channel'] as const)('in a %s, personal questions are moved to the personal chat', (where) => {
  person.context = { ...person.context, where };
  person.say('can I renew?');
  expect(person.kinds).toEqual(['show personal-only']);
  person.happen({ kind: 'action', data: { v: 1, verb: 'start', interview: 'renew' }, inputs: {} });
  expect(person.kinds).toEqual(['show personal-only']);
});

it.each(['can I renew?', 'RENEWAL', 'Re-new my membership please', '我可以续期吗', 'MCT怎么续订', '会员资格更新要求', '更新MCT资格'])(
  '%s is about renewing',
  (words) => {
    person.say(words);
    expect(person.page.ref.page).toBe('profile');
  },
);

it.each(['anew', '软件更新', 'I do not want to renew', 'How do I renew my Azure certification?'])(
  '%s is about nothing we know',
  (words) => {
    person.say(words);
    expect(person.kinds).toEqual(['show not-understood']);
  },
);

it.each(['what does it cost', 'How much does renewal cost?', '续期要多少钱？'])('%s is about the fee', (words) => {
  person.say(words);
  expect(person.page.ref.interview).toBe('fee');
});
