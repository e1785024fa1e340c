/** Does a class count for this renewal? The 365 days, and the membership year of those in their first. R-REN-1, R-REN-3. */
import { inForce, turnsOf } from '../dated.ts';
import { type Day, daysBetween, plusDays, plusMonths } from '../days.ts';
import { type Judgement, no, yes } from '../reasons.ts';
import { all, any, type Rule, test } from '../rule.ts';
import { classWindow } from '../values.ts';

type ClassField = 'lastClassOn' | 'courseDate';

/** One class in the 365 days before the renewal; the day that lies exactly 365 days back still counts. */
function judgeClass(classOn: Day, on: Day): Judgement {
  const window = inForce(classWindow, on);
  const days = daysBetween(classOn, on);
  if (days < 0) return no('class-still-ahead', { classOn, on });
  const since = plusDays(on, -window);
  return days > window ? no('class-too-old', { classOn, since, on, days }) : yes('class-in-window', { classOn, since, on });
}

export const classInWindow = (field: ClassField): Rule =>
  test({
    needs: [field],
    facts: ['P-40', 'G-55', 'G-61', 'G-69'],
    settles: ['C-13', 'C-29'],
    judge: ({ [field]: classOn }, on) => judgeClass(classOn, on),
    turns: ({ [field]: classOn }) => [classOn, ...turnsOf(classWindow), ...classWindow.map(({ value }) => plusDays(classOn, value + 1))],
  });

/** In a first membership year the class has to be one of that year; later on, the 365 days may reach back before it. */
const belongsToMembership = (field: ClassField): Rule =>
  any(
    test({
      needs: [field, 'anniversary'],
      facts: ['G-33', 'P-12'],
      judge: ({ [field]: classOn, anniversary }) => {
        const yearFrom = plusMonths(anniversary, -12);
        return classOn >= yearFrom ? yes('in-membership-year', { classOn, yearFrom }) : no('before-membership-year', { classOn, yearFrom });
      },
    }),
    test({
      needs: ['firstYear'],
      facts: ['G-33', 'G-105', 'G-115'],
      settles: ['C-63'],
      fixed: true,
      judge: ({ firstYear }) => (firstYear ? no('first-year-without-class', {}) : yes('not-first-year', {})),
    }),
  );

export const classCounts = (field: ClassField): Rule => all(classInWindow(field), belongsToMembership(field));
