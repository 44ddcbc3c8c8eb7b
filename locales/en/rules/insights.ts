/** What the rules of this room say: `<id>` the action, `<id>_why` in one sentence, `<id>_how1` to `<id>_how3` its steps. */
export const insights = {
  'comment-with-substance': 'Leave two comments of more than 15 words',
  'comment-with-substance_why':
    'LinkedIn counts comments for this pillar, and trainers find that fifteen words is about where a comment starts to say something.',
  'comment-with-substance_how1': 'Pick two posts in your feed by people who matter to you.',
  'comment-with-substance_how2': 'Name the point you respond to and add something you saw yourself.',
  'comment-with-substance_how3': 'End with a question or a next thought, if you have one.',
  'turn-praise-into-substance': 'Turn one “great post” into a real reaction',
  'turn-praise-into-substance_why':
    'No time for two comments today is fine: one short compliment with a reason says more to its author than ten without.',
  'turn-praise-into-substance_how1': 'Find a comment of yours that only praises.',
  'turn-praise-into-substance_how2': 'Edit it: what exactly was useful, and where do you see it in practice?',
  'answer-replies': 'Answer every reply under your post',
  'answer-replies_why':
    'Whoever replied to you took the trouble, and LinkedIn counts the engagement you give as well as what you get.',
  'answer-replies_how1': 'Open your own recent activity.',
  'answer-replies_how2': 'Answer each reply with a question or an addition, preferably within a day.',
  'share-with-own-view': 'Share one article with your own view',
  'share-with-own-view_why':
    'LinkedIn counts shares for this pillar, and a link without an opinion gives people little to answer.',
  'share-with-own-view_how1': 'Pick a piece from your field that your customers should know.',
  'share-with-own-view_how2': 'Write three lines: what it says, why it matters, what you would do.',
  'share-with-own-view_how3': 'Ask one question.',
  'run-a-poll': 'Ask one real question in a poll',
  'run-a-poll_why': 'A poll is an easy way for people to join in, and its outcome is something worth coming back to.',
  'run-a-poll_how1': 'Start a post in your feed and choose the poll.',
  'run-a-poll_how2': 'Ask one thing you really want to know: three answers and “something else”.',
  'bring-back-the-result': 'Come back with the outcome of your poll',
  'bring-back-the-result_why':
    'Those who voted are curious, and your reading of the numbers is what makes it your own insight.',
  'bring-back-the-result_how1': 'Note the outcome and how many people voted.',
  'bring-back-the-result_how2': 'Write in a few lines what surprised you and what you take from it.',
  'bring-back-the-result_how3': 'Thank those who explained their vote.',
  'answer-a-leading-voice': 'Add an example to a leading voice in your field',
  'answer-a-leading-voice_why':
    'Decision makers like to follow the leaders of their field, so a useful line in that conversation stands where they read.',
  'answer-a-leading-voice_how1': 'Follow three voices that your customers read.',
  'answer-a-leading-voice_how2': 'Comment on one of their posts with an example from practice.',
  'answer-a-leading-voice_how3': 'Answer whoever replies to you.',
  'warm-up-before-inviting': 'Warm up before you invite',
  'warm-up-before-inviting_why':
    'An invitation from a name that already said something useful is easier to accept than one out of nowhere.',
  'warm-up-before-inviting_how1': 'Choose one person you would like to know, perhaps at an account of yours.',
  'warm-up-before-inviting_how2': 'Comment on two of their posts over two weeks.',
  'warm-up-before-inviting_how3': 'Only then invite them, and refer to what you talked about.',
  'react-honestly': 'Give five honest reactions',
  'react-honestly_why':
    'A reaction is the lightest engagement LinkedIn counts, and a fair first step when you mostly read.',
  'react-honestly_how1': 'Scroll for three minutes, no longer.',
  'react-honestly_how2': 'React only to what you would pass on to a colleague.',
  'make-a-document-post': 'Sketch a document post: one idea, five pages',
  'make-a-document-post_why':
    'Advice to post carousels is older: LinkedIn removed its own carousel in 2023, and an uploaded PDF now does that job.',
  'make-a-document-post_how1': 'Write five to eight pages with one sentence each. A slide maker is enough.',
  'make-a-document-post_how2': 'When it looks right, save it as a PDF and post it as a document.',
  'make-a-document-post_how3': 'Say in two lines for whom it is, and close with a question.',
  'explain-in-a-minute': 'Prepare a one-minute video on one thing',
  'explain-in-a-minute_why':
    'Stories and the profile video no longer exist on LinkedIn, but a short video in an ordinary post still shows who you are.',
  'explain-in-a-minute_how1': 'Pick one trend and one example, and write down your first and last sentence.',
  'explain-in-a-minute_how2': 'Record it in one take when you have a quiet moment; add subtitles.',
  'explain-in-a-minute_how3': 'Post the file itself rather than a link.',
  'host-a-small-event': 'Plan a small online event for decision makers',
  'host-a-small-event_why':
    'Petersen’s advice for reaching the person who decides is to involve them in an event or webinar rather than in a pitch.',
  'host-a-small-event_how1': 'Choose one question that keeps them busy, half an hour, and a date.',
  'host-a-small-event_how2': 'Create the event and invite the first five people you already know.',
  'host-a-small-event_how3': 'Afterwards, share three takeaways, also with those who could not come.',
  'tell-a-case-honestly': 'Tell one case, including what it did not solve',
  'tell-a-case-honestly_why':
    'Buyers who compare look for someone who knows a situation like theirs, and an honest limit makes the rest believable.',
  'tell-a-case-honestly_how1': 'Take a finished project; ask the customer if you may share it.',
  'tell-a-case-honestly_how2':
    'Five lines: the problem, the choice, the result, what it did not solve, what you learned.',
  'ask-the-question-behind': 'Ask the question that keeps your customers awake',
  'ask-the-question-behind_why':
    'People with experience know these questions, and asking one openly shows it better than a claim does.',
  'ask-the-question-behind_how1': 'Write down five questions you hear again and again.',
  'ask-the-question-behind_how2': 'Post one of them, with your half of the answer.',
  'ask-the-question-behind_how3': 'Keep the replies: together they make an article.',
  'send-useful-messages': 'Send three useful messages',
  'send-useful-messages_why':
    'LinkedIn’s list for this pillar names messages sent, and a short one with something useful in it asks nothing of anyone.',
  'send-useful-messages_how1': 'Think of three people and one thing each could use this week.',
  'send-useful-messages_how2': 'Say in a few lines why you thought of them. Ask nothing.',
  'answer-a-first-question': 'Answer a question people have before they call',
  'answer-a-first-question_why':
    'In the first phase of buying many people look around unseen, so your profile and posts speak for you then.',
  'answer-a-first-question_how1': 'Take a question that comes up in first conversations.',
  'answer-a-first-question_how2': 'Answer it in a post as you would at the table, without your product in it.',
  'answer-a-first-question_how3': 'Add the best one to Featured on your profile.',
  'be-open-about-price': 'Say roughly what it costs, and what it can’t do',
  'be-open-about-price_why':
    'Petersen finds that openness about price, options and limits makes buying simpler for people who are comparing.',
  'be-open-about-price_how1': 'Write down a price range and what moves it up or down.',
  'be-open-about-price_how2': 'Name one situation in which you would advise something else.',
  'be-open-about-price_how3': 'Share it as a post or document, or keep it ready for a question.',
  'explain-a-trend': 'Say what one trend means for your customers',
  'explain-a-trend_why':
    'Decision makers look for the trends and cases that matter in their own industry, and somebody to put them into words.',
  'explain-a-trend_how1': 'Choose one trend that your customers talk about.',
  'explain-a-trend_how2': 'Write what changes for them in the coming year, and what stays the same.',
  'explain-a-trend_how3': 'Name your source, and where you are not sure.',
  'write-for-one-role': 'Write one post for one role at the customer',
  'write-for-one-role_why':
    'A user, a buyer and a director worry about different things, so a post for all three speaks to none.',
  'write-for-one-role_how1': 'Choose one: whoever noticed the problem, advises, decides, buys or uses.',
  'write-for-one-role_how2': 'Write down what that person has to explain to a colleague next week.',
  'write-for-one-role_how3': 'Post the help with that, in their words.',
} as const;
