package io.rebond.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a wish; the French stands in {@code messages/draft_fr.properties}. */
@MessageBundle("draft")
interface DraftMessages {

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("A poll asks something.")
    String noQuestion();

    @Message("A question has at most {limit} characters.")
    String questionTooLong(int limit);

    @Message("{word} is no question yet, and it would be asked of everybody: use more words, or a question mark.")
    String oneWord(String word);

    @Message("One option is no choice: name at least two, or none for Yes and No.")
    String oneOption();

    @Message("A poll has at most {most} options, not {count}.")
    String tooManyOptions(int most, int count);

    @Message("An option has at most {limit} characters: {label}")
    String optionTooLong(int limit, String label);

    @Message("Votes each: a number from 1 to {most}.")
    String wrongVotes(int most);

    @Message("The votes that close the poll: a number from {least} up.")
    String wrongQuorum(int least);

    @Message("{problem} This works: friday 17:00")
    String notATime(String problem);

    @Message("{problem} This works: monday 9:00")
    String notARhythm(String problem);

    @Message("A reminder needs a closing date, two hours ahead at least. This works: friday 17:00")
    String nothingToRemindOf();
}
