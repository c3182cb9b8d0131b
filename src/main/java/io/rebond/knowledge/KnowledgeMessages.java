package io.rebond.knowledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about things to find again. */
@MessageBundle("knowledge")
interface KnowledgeMessages {

    @Message("Saved, for you alone. You find it again with `{command}`")
    String saved(String command);

    @Message("No longer saved.")
    String noLongerSaved();

    @Message("This cannot be saved: it is gone, or stands in a channel that you may not read.")
    String notToSave();

    @Message("Saved for later")
    String savedTitle();

    @Message("You have saved nothing yet: press Save under an item.")
    String nothingSaved();

    @Message("Only you see what you save.")
    String onlyYou();

    @Message("Remove")
    String remove();

    @Message("Finds what was published and what you saved")
    String does();

    @Message("Find again")
    String findTitle();

    @Message("Find")
    String findSubmit();

    @Message("Words")
    String fieldWords();

    @Message("All of them, in any order; \"quoted\" ones as they stand.")
    String fieldWordsHint();

    @Message("“{line}”: {count} {#if count == 1}result{#else}results{/if}")
    String found(String line, int count);

    @Message("“{line}”: nothing has all of it, {count} have some")
    String foundSome(String line, int count);

    @Message("Nothing found for “{line}”. Fewer or other words may help.")
    String nothingFound(String line);

    @Message("Only you see this. I look in what was published in channels that you may read.")
    String whereFound();

    @Message("There is no word in it to look for. Try `{example}`")
    String noWord(String example);

    @Message("I am still reading what was published. Please ask again in a minute.")
    String notYet();

    @Message("put forward by {name}")
    String putForwardBy(String name);

    @Message("More")
    String more();

    @Message("Put forward by you, to be found")
    String kindPutForward();

    @Message("Saved")
    String kindSaved();
}
