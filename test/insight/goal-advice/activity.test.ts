import { describe, expect, it } from 'vitest';
import { GOAL_IDEAS } from '../../../src/domain/goal-ideas.ts';
import { saysActivity } from '../../../src/insight/goal-advice/activity.ts';

/** Something is done; what is different afterwards, they leave open. */
const ACTIVITIES = [
  'Hold monthly workshops',
  'Hold four learning experiences',
  'Run a survey',
  'Run three chart clinics this quarter',
  'Send a newsletter every week',
  'Send the invitations to all members',
  'Send a survey to our members',
  'Organise a meet-up',
  'Organize the autumn conference',
  'Publish a handbook',
  'Publish two articles on charts',
  'Launch the new website',
  'Launch a podcast',
  'Host an expert visit',
  'Host office hours',
  'We will hold a session with an executive',
  'Set up a channel for questions',
  'Write a guide for newcomers',
  'Plan and hold a summer event',
  'Start a blog',
  "Let's organise a hackathon",
  'Announce the programme for spring',
  'Deliver three workshops',
  'Do a survey',
  'Conduct user interviews',
  'Give two talks',
  'Have four meetings this quarter',
  'Facilitate a monthly meetup',
  'Build a website',
];

/** Something changes for somebody; or it is not plain that nothing does. */
const OUTCOMES = [
  'Offer newcomers a first talk',
  'Prepare members for their first talk',
  'Launch members into their first talk',
  'Start conversations across teams at lunch',
  'Create a programme members run themselves',
  'Run the forum without any facilitator',
  'Run events members organise on their own',
  'Send members home inspired from every event',
  'Create a culture of reports without fear',
  'Plan events with at least half of the members',
  'Post mortems without blame at every event',
  'Get to know the people who already use the product',
  'Members answer one another',
  'Newcomers show their first chart',
  'Inform the organisation’s strategy and practice',
  'Members feel that they belong',
  'Build relationships between teams',
  'Keep up relationships with people who use the product',
  'Grow the group of people who speak for us',
  'Nobody stays alone with a question',
  'Learn from one another',
  'Answer one another within two days',
  'Bring people in',
  'Awareness of what we do',
  'Charts that people act on',
  'Hold on to the people who came last year',
  'Hold the share of answered asks above 80 %',
  'Hold the attention of those who read along',
  'Hold workshops so that newcomers show their first chart',
  'Hold sessions that members use in their work',
  'Hold a clinic and help newcomers with their first chart',
  'Run the community by its members',
  'Run a survey to learn what members need',
  'Run workshops in which people solve a problem of their own',
  'Run fewer meetings',
  'Send a newsletter that people look forward to',
  'Send fewer mails',
  'Send newcomers to someone they can ask',
  'Launch members into speaking roles',
  'Launch a mentoring programme where every newcomer finds a mentor',
  'Organise ourselves without a facilitator',
  'Organise the handbook so people find what they need',
  'Publish what we know',
  'Publish a guide that halves the questions we get twice',
  'Publish charts that people act on',
  'Host people who are new to the city',
  'Host talks by members instead of outsiders',
  'Create a sense of belonging',
  'Make members feel at home',
  'Make every meeting worth coming to',
  'Give newcomers a voice',
  'Give quiet members room to speak',
  'Start conversations between teams',
  'Have an answer for everyone',
  'Do better work together',
  'Write one another every week',
  'Plan less and try more',
  'Set up newcomers for success',
  'Eine Umfrage verschicken',
  'Holde workshops',
  'Offer members a place to practise: they come back',
];

describe('saysActivity', () => {
  it.each(ACTIVITIES)('takes %j for something to do', (goal) => {
    expect(saysActivity(goal)).toBe(true);
  });

  it.each(OUTCOMES)('leaves %j alone', (goal) => {
    expect(saysActivity(goal)).toBe(false);
  });

  it('leaves the goals alone that cop proposes itself', () => {
    expect(GOAL_IDEAS.filter(({ goal }) => saysActivity(goal))).toEqual([]);
  });

  it('reads a goal of any length at once', () => {
    const started = performance.now();
    expect(saysActivity(`Hold ${'a workshop '.repeat(45)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
