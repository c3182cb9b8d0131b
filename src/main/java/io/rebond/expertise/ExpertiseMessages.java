package io.rebond.expertise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about who can help with what. */
@MessageBundle("expertise")
interface ExpertiseMessages {

    @Message("Finds who can help, and lets you say that you can")
    String does();

    @Message("Who can help")
    String lookTitle();

    @Message("Find")
    String lookSubmit();

    @Message("Topic")
    String fieldTopic();

    @Message("java, security…")
    String fieldTopicHint();

    @Message("Which topic? For example `{example}`")
    String noTopic(String example);

    @Message("Who can help with “{topic}”")
    String who(String topic);

    @Message("Nobody has said yet that they can help with “{topic}”.")
    String nobody(String topic);

    @Message("You can too? `{command}`")
    String youToo(String command);

    @Message("Only those are shown who said so or agreed to be. Nobody is ranked.")
    String whoIsShown();

    @Message("You")
    String you();

    @Message("{topic}: said so themselves, {day}")
    String said(String topic, String day);

    @Message("{topic}: {count} things that they put forward were published; agreed to be named, {day}")
    String agreedTo(String topic, int count, String day);

    @Message("Introduce me to {name}")
    String introduce(String name);

    @Message("Change…")
    String change();

    @Message("I can help with…")
    String helpTitle();

    @Message("Keep")
    String helpSubmit();

    @Message("Topics")
    String fieldTopics();

    @Message("java security … Colleagues who look for one of them see your name. Empty: nobody does.")
    String fieldTopicsHint();

    @Message("Topics are single words, such as: java security")
    String noTopics();

    @Message("{most} topics at most, please.")
    String tooMany(int most);

    @Message("Thank you. Colleagues who look for one of these topics see your name: {topics}. Who wants "
            + "to talk to you asks through me, and you may decline unseen.")
    String helps(String topics);

    @Message("You are shown for no topic any more.")
    String helpsNoMore();

    @Message("They are no longer shown for this topic.")
    String noLongerHelps();

    @Message("You have asked {name} already. If they agree, I tell you; otherwise you hear nothing.")
    String askedAlready(String name);

    @Message("{name} has several requests to answer just now. Ask somebody else, or {name} again in some " + "days.")
    String askedByMany(String name);

    @Message("Introduction")
    String introductionTitle();

    @Message("Ask")
    String introductionSubmit();

    @Message("What you would like to talk about")
    String fieldQuestion();

    @Message("{name} sees your name and these words. No answer may come: then you hear nothing.")
    String fieldQuestionHint(String name);

    @Message("Some words, please, {most} characters at most.")
    String wordsNeeded(int most);

    @Message("I ask {name} in private. If they agree, I tell you; otherwise you hear nothing, and it "
            + "says nothing about you.")
    String asked(String name);

    @Message("{name} would like to be introduced to you about {topic}, and writes:")
    String request(String name, String topic);

    @Message("“{said}”")
    String quoted(String said);

    @Message("You are asked because you agreed to be found for {topic}. If you decline or do nothing for "
            + "{days} days, {name} hears nothing.")
    String requestFooter(String topic, long days, String name);

    @Message("Yes, introduce us")
    String yes();

    @Message("No")
    String no();

    @Message("You agreed: {name} has your name and may write to you about {topic}.")
    String youAgreed(String name, String topic);

    @Message("You declined a request about {topic}. Nobody is told.")
    String youDeclined(String topic);

    @Message("A request about {topic} no longer stands.")
    String noLongerAsked(String topic);

    @Message("{name} agrees to talk with you about {topic}. Write to")
    String introduced(String name, String topic);

    @Message("Thank you. I have told them.")
    String agreed();

    @Message("Nobody is told.")
    String declined();

    @Message("This has been decided already.")
    String decided();

    @Message("Nobody asks you this any more.")
    String notAsked();

    @Message("{count} things that you put forward about {topic} were published. May I name you to "
            + "colleagues who look for somebody who can help with it?")
    String suggestion(int count, String topic);

    @Message("Yes, name me")
    String showMe();

    @Message("Nobody sees this, and nobody sees you named before you agree. I ask once for a topic.")
    String suggestionFooter();

    @Message("You are named to colleagues who look for help with {topic}.")
    String youAreShown(String topic);

    @Message("You are not named for {topic}, and I do not ask again.")
    String youAreNotShown(String topic);

    @Message("Thank you. You can change it at any time.")
    String shown();

    @Message("You are not named, and I do not ask again.")
    String notShown();

    @Message("a colleague")
    String someone();

    @Message("You can help with")
    String kindExpertise();

    @Message("Published of you, by topic")
    String kindDeeds();

    @Message("You asked to be introduced")
    String kindAsked();

    @Message("Somebody asked to be introduced to you")
    String kindAskedYou();
}
