package io.rebond.audience;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whom something is for, in words, and what is wrong with what somebody typed of it. */
@MessageBundle("audience")
interface AudienceMessages {

    @Message("{some} and {last}")
    String and(String some, String last);

    @Message("are in #{channel}")
    String becauseChannel(String channel);

    @Message("were named")
    String becauseNamed();

    @Message("follow {topic}")
    String becauseTopic(String topic);

    @Message("are in the team {team}")
    String becauseTeam(String team);

    @Message("are {#when role}{#is 'AMBASSADOR'}an ambassador{#is 'MANAGER'}a manager{#else}an animator{/when}")
    String becauseRole(String role);

    @Message("are new here")
    String becauseNew();

    @Message("topic:{topic}")
    String topic(String topic);

    @Message("team:{team}")
    String team(String team);

    @Message("{#when role}{#is 'AMBASSADOR'}ambassadors{#is 'MANAGER'}managers{#else}animators{/when}")
    String role(String role);

    @Message("newcomers")
    String newcomers();

    @Message("Whom is it for? `#channel`, `@person`, `topic:java`, `team:Lyon`, `ambassadors`, `newcomers`.")
    String noAudience();

    @Message(
            "I don't know who “{word}” is: `#channel`, `@person`, `topic:java`, `team:Lyon`, `ambassadors`, `newcomers`.")
    String unknownAudience(String word);

    @Message("I am in no channel called {name}: {invitation}.")
    String noChannel(String name, String invitation);

    @Message("There is no team called {name}.")
    String noTeam(String name);

    @Message("I know nobody called {name} in this community.")
    String nobody(String name);

    @Message("People are named alone, with commas between them: `@Ada, @Alan`.")
    String peopleAlone();

    @Message("A channel gets one message that everybody sees, so it stands alone. For some of its people, say which: "
            + "`#java newcomers`.")
    String channelAlone();

    @Message("That is too much: {most} words at most say whom it is for.")
    String tooManyTerms(int most);

    @Message("Your role holds for some channels: name one of them with each group, such as `#java newcomers`.")
    String notYourLane();

    @Message("a colleague")
    String somebody();
}
