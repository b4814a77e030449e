import { describe, expect, it } from 'vitest';
import { measureThatFits } from '../../src/domain/fitting-measure.ts';

describe('measureThatFits', () => {
  it.each([
    ['Foster at least 5 introductions between members', 'introductions-made'],
    ['foster at least 5 introductions between members', 'introductions-made'],
    ['5 introductions between members', 'introductions-made'],
    ['Make ten introductions', 'introductions-made'],
    ['Invite at least 20 members', 'invitations-sent'],
    ['At least 20 members invited', 'invitations-sent'],
    ['Invite twelve colleagues from other teams', 'invitations-sent'],
    ['Send 20 invitations', 'invitations-sent'],
    ['Invite at least 20 members and make at least 5 introductions', 'invitations-sent'],
    ['20 members accept an invitation', 'invitations-accepted'],
    ['Get 10 invitations accepted', 'invitations-accepted'],
    ['At least 15 members contribute something', 'members-who-contributed'],
    ['Win 10 contributors', 'members-who-contributed'],
    ['80 % of members have a complete profile', 'complete-profiles'],
    ['Keep at least 9 of 10 profiles complete', 'complete-profiles'],
    ['Get 60 % of members to fill in their profiles', 'complete-profiles'],
    ['Keep at least 90 % of questions answered within two days', 'asks-answered-in-two-days'],
    ['Answer 80 % of asks within 48 hours', 'asks-answered-in-two-days'],
    ['Median time to first answer 31 h → 12 h', 'hours-to-first-answer'],
    ['Cut the time to first answer from 36 h to 12 h', 'hours-to-first-answer'],
    ['Cut the time to first answer to 12 h', 'hours-to-first-answer'],
    ['Lead one learning experience for members', 'experiences-held'],
    ['Lead at least one learning experience', 'experiences-held'],
    ['Hold 3 workshops', 'experiences-held'],
    ['12 members come to two or more experiences', 'people-who-came-twice'],
    ['At least 12 people came twice', 'people-who-came-twice'],
    ['Send out 2 surveys', 'surveys-sent'],
    ['30 answers to the survey', 'survey-answers'],
    ['Collect 40 survey responses', 'survey-answers'],
    ['Get 12 answers per survey', 'answers-per-survey'],
    ['Raise belonging from 3.8 to 4.2', 'belonging'],
    ['Reach an average belonging of 4.2', 'belonging'],
  ])('offers for %j to count %s', (sentence, name) => {
    expect(measureThatFits(sentence)?.name).toBe(name);
  });

  it.each([
    ['send out a survey', 'surveys-sent'],
    ['Send out a survey after it', 'surveys-sent'],
    ['a survey sent out after it', 'surveys-sent'],
    ['Lead a learning experience', 'experiences-held'],
    ['Host a workshop', 'experiences-held'],
  ])('takes %j, which says no number, for one', (sentence, name) => {
    expect(measureThatFits(sentence)?.name).toBe(name);
  });

  it.each([
    ['', 'nothing is said'],
    ['Make members feel at home', 'nothing is counted'],
    ['Invite members', 'no number to reach'],
    ['Introduce a newsletter', 'it introduces a thing'],
    ['Write 3 introductions to the tool', 'it introduces to a thing'],
    ['Reach 80 % more introductions', 'a percentage is no count'],
    ['Invite 20 % of all employees', 'a percentage is no count'],
    ['Invite 3 experts to speak', 'every invitation would be counted'],
    ['Invite 20 members at most', 'a count is no level'],
    ['Keep at least 5 introductions', 'a count is no level'],
    ['Make 2 introductions a week', 'so many a week is not so many in all'],
    ['Hold one workshop every two weeks', 'so many a week is not so many in all'],
    ['Raise introductions from 5 to 20 introductions', 'a count begins at 0'],
    ['Get 50 contributions', 'contributions are not the people who contribute'],
    ['Ask 20 members to contribute', 'asking is not contributing'],
    ['Get 15 members to complete their profiles', 'a number of people is no share'],
    ['Keep at least 9 of 10 questions answered', 'it does not say within two days'],
    ['Answer 80 % of questions within a day', 'a day is not two'],
    ['Answer 80 % of questions within two working days', 'working days are others'],
    ['Cut the average time to first answer to 12 h', 'a mean is no median'],
    ['Cut the time to first answer from 3 days to 1 day', 'days are not hours'],
    ['30 members attend the workshop', 'people are no workshops'],
    ['Write down what we learned in the workshop', 'nothing is held'],
    ['Plan a workshop', 'to plan is not to hold'],
    ['Send the survey to 14 of 30 members', 'people are no surveys'],
    ['Survey 30 members', 'people are no surveys'],
    ['Send out 2 surveys and get 30 answers', 'it may be either'],
    ['Answer at least 40 questions', 'no survey was asked'],
    ['80 % of members feel that they belong', 'a percentage is no mean'],
    ['Raise €40 in donations', 'nothing of it is recorded'],
    ['Welcome 10 members', 'no shipped measure counts it'],
  ])('offers nothing for %j: %s', (sentence) => {
    expect(measureThatFits(sentence)).toBeUndefined();
  });
});
