import { expect, it } from '@jest/globals';
import { onceFor } from '../../dialogs/interview/once-for.ts';

it('works once for the same answers, in the same interview, on the same day', () => {
  const asked: string[] = [];
  const told = onceFor(({ id, answers }, on) => {
    const what = `${id} ${answers.employerType} ${on}`;
    asked.push(what);
    return what;
  });
  const [one, other] = [{ employerType: 'freelancer' } as const, { employerType: 'partner' } as const];
  const of = [
    [{ id: 'renew', answers: one }, '2022-10-01', 'renew freelancer 2022-10-01'],
    [{ id: 'renew', answers: other }, '2022-10-01', 'renew partner 2022-10-01'],
    [{ id: 'renew', answers: one }, '2022-10-02', 'renew freelancer 2022-10-02'],
    [{ id: 'enrol', answers: one }, '2022-10-02', 'enrol freelancer 2022-10-02'],
  ] as const;
  for (const [whose, on, what] of of) expect([told(whose, on), told({ ...whose }, on)]).toEqual([what, what]);
  expect(asked).toEqual(of.map(([, , what]) => what));
});
