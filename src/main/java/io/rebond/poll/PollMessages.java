package io.rebond.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What polls say; the French stands in {@code messages/poll_fr.properties}. */
@MessageBundle("poll")
interface PollMessages {

    @Message("Poll no. {number}, asked by {name}")
    String byline(long number, String name);

    @Message("a member")
    String someone();

    @Message("{votes} votes each")
    String severalVotes(int votes);

    @Message("closes {when}")
    String closes(String when);

    @Message("closes when {quorum} have voted")
    String closesWith(int quorum);

    @Message("one reminder before")
    String remindsBefore();

    @Message("Asked in #{channel} by {name}; it closes {when}.")
    String closesSoon(String channel, String name, String when);

    @Message("You get this once, because the poll closes soon.")
    String reminded();

    @Message("A reminder for everybody, because the poll closes soon.")
    String remindedAll();

    @Message("No more reminders")
    String stopReminding();

    @Message("You get no more reminders of polls.")
    String noMoreReminders();

    @Message("Remind me again")
    String remindAgain();

    @Message("You get reminders of polls again, where who asks wishes one.")
    String remindersAgain();

    @Message("Reminders of polls")
    String kindReminders();

    @Message("none, as you wished")
    String noneWanted();

    @Message("results when it closes")
    String resultsLater();

    @Message("{voters} {#if voters == 1}has{#else}have{/if} voted so far")
    String soFar(int voters);

    @Message("{label} · {votes} {#if votes == 1}vote{#else}votes{/if}")
    String option(String label, int votes);

    @Message("Your choice")
    String choose();

    @Message("Add an option")
    String suggest();

    @Message("Take my vote back")
    String takeBack();

    @Message("Not anonymous: the technical administrator could find your choice.")
    String notAnonymous();

    @Message(
            "Anonymous: your choice is stored without your name and can be linked to you only with the server's secret "
                    + "key. Results at closing, from {minimum} votes; reminders reach everyone; unanimity is guessable.")
    String anonymous(int minimum);

    @Message("Closed {when}")
    String closedAt(String when);

    @Message("{voters} of {people} voted")
    String turnout(int voters, int people);

    @Message("{voters} voted")
    String voters(int voters);

    @Message("Among all {people}, {options} may well be level.")
    String mayBeLevel(int people, String options);

    @Message("{head} and {last}")
    String and(String head, String last);

    @Message("{options} more")
    String more(int options);

    @Message("{options} more {#if options == 1}option{#else}options{/if}")
    String moreOptions(int options);

    @Message("{question} {figures}. {turnout}.")
    String pictured(String question, String figures, String turnout);

    @Message("Figure withheld: it could reveal what one person does.")
    String withheld();

    @Message("Counted: {choices}.")
    String counted(String choices);

    @Message("You have {left} more.")
    String left(int left);

    @Message("Taken back: {choice}.")
    String takenBack(String choice);

    @Message("Nothing of yours is counted.")
    String nothingCounted();

    @Message("You have given all your {votes} votes. Tap one of your choices again to take it back.")
    String allGiven(int votes);

    @Message("Counted without your name: {choices}. You can change it until the poll closes.")
    String countedAnonymously(String choices);

    @Message("You have given all your {votes} votes. Take them back first.")
    String allGivenAnonymously(int votes);

    @Message("This poll is closed.")
    String isClosed();

    @Message("This poll or this option is no longer there.")
    String gone();

    @Message("Your poll is on its way to #{channel}. To close it: `{command}`")
    String asked(String channel, String command);

    @Message("A poll needs a channel that I am in. To have me in this one: {invitation}. Then send this again:")
    String notHere(String invitation);

    @Message("An option has at most {limit} characters: {label}")
    String optionTooLong(int limit, String label);

    @Message("Arranged: {rhythm}, in #{channel}, each time a new poll.")
    String repeated(String rhythm, String channel);

    @Message("Next:\n{moments}")
    String next(String moments);

    @Message("To see it or to end it: `{command}`")
    String toStop(String command);

    @Message("Polls that come back")
    String listTitle();

    @Message("No poll comes back here. One would: `{command}`")
    String listEmpty(String command);

    @Message("Try: `{command}`")
    String tryThis(String command);

    @Message("Ask the community")
    String formTitle();

    @Message("Ask")
    String formSubmit();

    @Message("Question")
    String fieldQuestion();

    @Message("Options")
    String fieldOptions();

    @Message("One a line; left empty: Yes and No")
    String fieldOptionsHint();

    @Message("Anonymous")
    String fieldAnonymous();

    @Message("Choices are stored without names; results at closing, from {minimum} votes")
    String fieldAnonymousHint(int minimum);

    @Message("Results at closing only")
    String fieldHidden();

    @Message("Members may add options")
    String fieldGrowing();

    @Message("Votes each")
    String fieldVotes();

    @Message("Left empty: one")
    String fieldVotesHint();

    @Message("Closes on")
    String fieldClose();

    @Message("Such as friday 17:00, or best: {best}; left empty: when you close it")
    String fieldCloseHint(String best);

    @Message("Closes after so many votes")
    String fieldQuorum();

    @Message("Remind once before it closes")
    String fieldRemind();

    @Message("Of a named poll, only those who have not voted, in private; of others, the channel")
    String fieldRemindHint();

    @Message("Comes back every")
    String fieldEvery();

    @Message("Such as monday 9:00; left empty: asked once, now")
    String fieldEveryHint();

    @Message("There is no poll here that you could do this with. Ask one: `{command}`")
    String noPoll(String command);

    @Message("Poll no. {number} is closed. Its message tells the results.")
    String closedNow(long number);

    @Message("The results of poll no. {number} are told when it closes, to everybody at once.")
    String hiddenStill(long number);

    @Message("When the poll closes")
    String deadlineTitle();

    @Message("Such as friday 17:00, or best: {best}")
    String deadlineHint(String best);

    @Message("Poll no. {number} closes {when}. Its message says so.")
    String closesInstead(long number, String when);

    @Message("Its one reminder comes {when}.")
    String remindsOn(String when);

    @Message("That is too soon for its reminder: nobody is reminded.")
    String tooSoonToRemind();

    @Message("Moves when a poll closes; its reminder follows")
    String doesDeadline();

    @Message("Change the poll")
    String editTitle();

    @Message("Save")
    String editSubmit();

    @Message("An option that keeps its text keeps its votes")
    String editHint();

    @Message("Changed. Options that kept their text kept their votes.")
    String edited();

    @Message("This has been changed too often: ask a new poll.")
    String editedTooOften();

    @Message("Only who asked it, or an animator, may change a poll.")
    String notYours();

    @Message("People have voted anonymously on it as it stands: it can be closed, not changed.")
    String votedAlready();

    @Message("Add")
    String suggestSubmit();

    @Message("Your option")
    String fieldOption();

    @Message("Everybody sees it, without your name")
    String fieldOptionHint();

    @Message("Added: {label}. Now you can vote for it.")
    String suggested(String label);

    @Message("{label} is there already.")
    String known(String label);

    @Message("There are {most} options already: that is all a poll can have.")
    String full(int most);

    @Message("Totals only, nobody's name. Save it as a file that ends in .csv.")
    String exportNote();

    @Message("Option")
    String csvOption();

    @Message("Votes")
    String csvVotes();

    @Message("Percent of voters")
    String csvShare();

    @Message("Asks the channel a question; everybody answers in one tap")
    String doesPoll();

    @Message("Closes a poll and tells its results")
    String doesClose();

    @Message("Shows you how a poll stands")
    String doesResults();

    @Message("Gives you a poll's totals as CSV")
    String doesExport();

    @Message("Changes a poll's question and options")
    String doesEdit();

    @Message("Lists the polls that come back, and ends them")
    String doesList();

    @Message("Voted")
    String kindVoted();

    @Message("Poll asked")
    String kindAsked();
}
