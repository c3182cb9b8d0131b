package io.rebond.question;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about questions without a name; the French stands in {@code messages/question_fr.properties}. */
@MessageBundle("question")
interface QuestionMessages {

    @Message("Asks a question without your name, by a form")
    String doesAsk();

    @Message("Everyone reads along here. Write to me in private.")
    String everyoneReads();

    @Message("What you type into a chat stays there under your name, so I asked nothing. In a form it stays nowhere.")
    String staysInChat();

    @Message("Open the form")
    String openForm();

    @Message("Ask without your name")
    String askTitle();

    @Message("Your question")
    String fieldAsk();

    @Message(
            "It is posted at once. Nothing leads to you, not even with the server's secret key; your words and the hour "
                    + "may.")
    String fieldAskHint();

    @Message("Where")
    String fieldWhere();

    @Message("I am in none of your channels yet. To have me in one: {invitation}.")
    String noPlace(String invitation);

    @Message("Choose one of the channels.")
    String chooseAPlace();

    @Message("Write your question.")
    String noWords();

    @Message("On its way to #{channel}, without your name.")
    String questionAsked(String channel);

    @Message("Somebody asks")
    String questionTitle();

    @Message("Asked without a name, and I kept none. Answer in this message's thread.")
    String questionNote();

    @Message("Ask")
    String submit();
}
