package io.rebond.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about answers that are kept. */
@MessageBundle("answer")
interface AnswerMessages {

    @Message("Answer about “{item}”")
    String title(String item);

    @Message("{name} marked what you wrote about “{item}” in {place} as the answer. May I keep it under "
            + "your name, so that those who may read {place} can find it?")
    String question(String name, String item, String place);

    @Message("See the message")
    String which();

    @Message("Yes, keep it")
    String yes();

    @Message("No")
    String no();

    @Message("Before you agree, nothing of it is stored. If you decline or do nothing for {days} days, "
            + "it is not kept, and nobody is told. You can take it back at any time.")
    String questionFooter(long days);

    @Message("Thank you. It can be found from now on; you can take it back here at any time.")
    String agreed();

    @Message("It is not kept. Nobody is told.")
    String declined();

    @Message("Taken back: nothing of it is kept.")
    String takenBack();

    @Message("This has been decided already.")
    String decided();

    @Message("Nobody asks you about this message any more.")
    String notAsked();

    @Message("You agreed: your answer about “{item}” can be found.")
    String youAgreed(String item);

    @Message("Take it back")
    String takeBack();

    @Message("What you wrote about “{item}” is not kept.")
    String notKept(String item);

    @Message("A colleague")
    String someone();

    @Message("Answer of yours that was marked")
    String kindWritten();

    @Message("Answer that you marked")
    String kindMarked();
}
