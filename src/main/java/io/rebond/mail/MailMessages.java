package io.rebond.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters and the pages that they lead to say around what features say. */
@MessageBundle("mail")
interface MailMessages {

    @Message("add their address to the mailing list with `admin newsletter import`")
    String invitation();

    @Message("Picture: {alternative}")
    String picture(String alternative);

    @Message("{label}: {percent}%")
    String progress(String label, int percent);

    @Message("{label}: {choices}")
    String choices(String label, String choices);

    @Message(
            "You receive this letter because your address is on the mailing list of {name}. Its links to articles say how "
                    + "often they are followed, never by whom; it has no tracking picture.")
    String why(String name);

    @Message("Unsubscribe")
    String unsubscribe();

    @Message("One press, and it counts. Mail scanners follow links, so opening this page alone does nothing.")
    String pressLead();

    @Message("Done.")
    String done();

    @Message("This works in the chat only.")
    String onlyInChat();

    @Message("You can close this page.")
    String close();

    @Message("Stop this letter?")
    String leaveTitle();

    @Message("Letters from {name} will no longer be sent to you. Nobody is told.")
    String leaveLead(String name);

    @Message("You are unsubscribed")
    String leftTitle();

    @Message("No letter from {name} will be sent to you any more. A mistake? You can come back:")
    String leftLead(String name);

    @Message("Receive it again")
    String comeBack();

    @Message("Welcome back")
    String backTitle();

    @Message("The next letter from {name} will come to you.")
    String backLead(String name);

    @Message("This link does not work")
    String brokenTitle();

    @Message(
            "It is incomplete or has been changed, or what it was about is no longer there. Try again from the letter itself.")
    String brokenLead();

    @Message("Mailing list")
    String kindRecipient();

    @Message("{address}{#if name}, {name}{/if}, language {language}: {state}")
    String recipient(String address, String name, String language, String state);

    @Message(
            "{#when state}{#is 'ACTIVE'}receives letters{#is 'UNSUBSCRIBED'}unsubscribed{#is 'REFUSED'}refused by the mail "
                    + "server{#is 'BOUNCED'}letters came back{/when}")
    String state(String state);

    @Message("Tells who is on the newsletter's mailing list, in numbers")
    String doesShow();

    @Message("Takes over a mailing list from CSV")
    String doesImport();

    @Message("Takes addresses off the list whose letters came back")
    String doesBounced();

    @Message(
            "{#if count == 0}None of them is written to.{#else}Taken off the list: {count}. Nothing more is sent there.{/if}")
    String bounced(int count);

    @Message("The newsletter is off: REBOND_MAIL_FROM turns it on. `admin doctor` says more.")
    String off();

    @Message(
            "{active} {#if active == 1}person receives{#else}people receive{/if} the newsletter{#if unsubscribed > 0}; "
                    + "{unsubscribed} unsubscribed{/if}{#if refused > 0}; {refused} refused by the mail server or come back{/if}.")
    String counts(int active, int unsubscribed, int refused);

    @Message("To bring a file, open this page within half an hour:")
    String upload();

    @Message("import a list")
    String uploadLink();

    @Message("For a short list:")
    String paste();

    @Message("Paste it here…")
    String pasteButton();

    @Message("Mailing list")
    String importTitle();

    @Message("Import")
    String importSubmit();

    @Message("Lines of CSV")
    String fieldLines();

    @Message("address, name, language (en or fr); only the address is needed")
    String fieldLinesHint();

    @Message("Also those refused before")
    String fieldAgain();

    @Message("Addresses that the mail server refused; never who unsubscribed")
    String fieldAgainHint();

    @Message(
            "A CSV file with one recipient a line: address, name, language (en or fr). Only the address is needed; a first "
                    + "line may name the columns. Either the whole file is taken over, or nothing of it.")
    String uploadLead();

    @Message("CSV file")
    String fieldFile();

    @Message("Nothing was imported. {count} {#if count == 1}line{#else}lines{/if} to mend:")
    String refusedLead(int count);

    @Message("Line {number}: {problem}")
    String refusedLine(long number, String problem);

    @Message("and {count} more")
    String more(int count);

    @Message("“{typed}” is not an e-mail address.")
    String notAnAddress(String typed);

    @Message("“{typed}” is neither en nor fr.")
    String notALanguage(String typed);

    @Message("it has {count} columns; address, name and language are three.")
    String tooManyColumns(int count);

    @Message("the quotation marks do not match; nothing after it can be read.")
    String brokenQuotes();

    @Message("it holds no address.")
    String noAddress();

    @Message("{added} new, {known} known already{#if again > 0}, {again} back after a refusal{/if}{#if repeated > 0}, "
            + "{repeated} more than once in the list{/if}{#if off > 0}, {off} left out because they unsubscribed or were "
            + "refused{/if}. {active} people receive the newsletter.")
    String imported(int added, int known, int again, int repeated, int off, int active);

    @Message("Only an administrator may do this.")
    String adminsOnly();
}
