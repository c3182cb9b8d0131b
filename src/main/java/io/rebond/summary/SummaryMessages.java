package io.rebond.summary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The community's figures in words. */
@MessageBundle("summary")
interface SummaryMessages {

    @Message("How “{community}” is doing")
    String title(String community);

    @Message("Eligible: {count} people in the community's channels.")
    String eligible(long count);

    @Message("Activation rate")
    String activation();

    @Message("Activated: {some} of {all} have done at least one thing that was recorded.")
    String activated(long some, long all);

    @Message("Contribution rate")
    String contribution();

    @Message("Contributing: {some} of {all} marked useful, replied, shared or voted in the last 28 days.")
    String contributing(long some, long all);

    @Message("{#when name}{#is 'USEFUL'}Marked useful{#is 'REACTED'}Reactions{#is 'CLICKED'}Articles opened{#is "
            + "'REPLIED'}Replies{#is 'SHARED'}Proposals{#else}Other{/when}, 28 days")
    String act(String name);

    @Message("{label}: {times}, by {people} people.")
    String times(String label, long times, long people);

    @Message("{label}: {words}")
    String line(String label, String words);

    @Message("Figure withheld: it could reveal what one person does.")
    String withheld();

    @Message("This community has fewer than {minimum} people: no figure about it is told.")
    String tooFew(int minimum);

    @Message("Figures speak of {minimum} people or more. Who chose not to be recorded, or has not been told yet, is "
            + "eligible but never counted as active.")
    String footer(int minimum);

    @Message("Tells how the community is doing")
    String does();
}
