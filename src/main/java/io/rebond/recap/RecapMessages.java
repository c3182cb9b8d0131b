package io.rebond.recap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said after a gathering; the French stands in {@code messages/recap_fr.properties}. */
@MessageBundle("recap")
interface RecapMessages {

    @Message("Tells how a gathering was, below its invitation")
    String does();

    @Message("{title}: how it was")
    String heading(String title);

    @Message("Told by {name}.")
    String toldBy(String name);

    @Message("a member")
    String someone();

    @Message("Of which gathering do you tell?")
    String which();

    @Message("No gathering that has been and of which you could tell. Those to come: `{command}`")
    String noneBeen(String command);

    @Message("Of this gathering you cannot tell: whoever invited does, or who animates its channel, for three months.")
    String notYours();

    @Message("Somebody has told of it meanwhile. Open the form again to see their words; nothing was changed.")
    String toldMeanwhile();

    @Message("Tell how it was")
    String formTitle();

    @Message("Tell")
    String formSubmit();

    @Message("In a few words")
    String fieldWords();

    @Message("Links to photos and stories")
    String fieldLinks();

    @Message("One https address a line, up to {most}, with words before it if you like")
    String fieldLinksHint(int most);

    @Message("A few words are missing.")
    String noWords();

    @Message("At most {most} characters.")
    String longWords(int most);

    @Message("This line does not end in an https address: {line}")
    String noLink(String line);

    @Message("At most {most} links.")
    String manyLinks(int most);

    @Message("These addresses are too long together for one message.")
    String longLinks();

    @Message("Your words stand below the invitation in #{channel}. To change them, tell again.")
    String told(String channel);

    @Message("How was it? {title}")
    String wish(String title);

    @Message(
            "A few words and links to photos, below the invitation in #{channel}: for who was there, and for who was not.")
    String whatFor(String channel);

    @Message("I ask this once.")
    String once();

    @Message("Tell how it was")
    String write();

    @Message("Ask how it was")
    String askHow();

    @Message("Ask how it was")
    String pollTitle();

    @Message("Ask")
    String pollSubmit();

    @Message("Question")
    String fieldQuestion();

    @Message("How was it: {title}?")
    String howWas(String title);

    @Message("Options")
    String fieldOptions();

    @Message("One a line")
    String fieldOptionsHint();

    @Message("Worth it / Fine / Not for me / I was not there")
    String howItWas();

    @Message("Anonymous")
    String fieldAnonymous();

    @Message("How a gathering was, in your words")
    String kind();
}
