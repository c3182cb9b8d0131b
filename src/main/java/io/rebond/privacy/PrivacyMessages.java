package io.rebond.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What members are told about their data. */
@MessageBundle("privacy")
interface PrivacyMessages {

    @Message("Hello, I'm Rebond. To choose useful topics, I record for {months} months your reactions, votes (except "
            + "anonymous choices), clicks and replies to my posts, never their text. You see your data; animators and "
            + "managers, totals of {minimum}+ people; the technical administrator, the database. Declining has no "
            + "consequence.")
    String notice(int months, int minimum);

    @Message("My data")
    String myData();

    @Message("Don't record me")
    String dontRecord();

    @Message("Record me again")
    String recordAgain();

    @Message("Full notice")
    String fullNotice();

    @Message("What Rebond keeps about you")
    String fullTitle();

    @Message("What: that you reacted to, voted on, clicked, shared or replied to something Rebond posted, said that "
            + "you come to a gathering, or thanked somebody, with the day and the topic. Never what you wrote, and nothing you do elsewhere. What you save is "
            + "kept for you alone; what you write to thank somebody goes after forty days at most.")
    String fullWhat();

    @Message("Why: to choose topics that are useful to this community, and to see whether it is alive.")
    String fullWhy();

    @Message("How long: {months} months, then it is deleted. You can erase it at any time.")
    String fullHowLong(int months);

    @Message(
            "Who sees it: you, all of it. Animators and managers see totals of {minimum} people or more, never you unless you agree to it. "
                    + "The technical administrator can read the database.")
    String fullWho(int minimum);

    @Message("Your choice: say no and everything still works for you; nobody is told.")
    String fullChoice();

    @Message("What is stored about you")
    String dataTitle();

    @Message("Nothing is stored about you.")
    String dataNone();

    @Message("and {count} more: export shows them all")
    String dataMore(int count);

    @Message("Your export")
    String exportTitle();

    @Message("Export")
    String export();

    @Message("Erase everything…")
    String erase();

    @Message("This deletes everything Rebond stores about you: your interactions, your votes and saved items, your "
            + "proposals' authorship. It cannot be undone. Totals that name nobody stay.")
    String eraseExplained();

    @Message("Erase everything")
    String eraseConfirm();

    @Message("Erased. Nothing is stored about you any more.")
    String erased();

    @Message("From now on nothing is recorded about you. Everything still works; nobody is told. What was recorded "
            + "before is still there: erase it if you wish.")
    String stopped();

    @Message("From now on your acts are recorded again, as the notice says.")
    String resumed();

    @Message("Notice")
    String kindNotice();

    @Message("you received it")
    String noticeReceived();

    @Message("Your choice")
    String kindChoice();

    @Message("recorded")
    String choiceRecorded();

    @Message("not recorded")
    String choiceNot();

    @Message("Shows what is stored about you, and your choices")
    String doesShow();

    @Message("Gives you everything that is stored about you")
    String doesExport();

    @Message("Deletes everything that is stored about you")
    String doesErase();

    @Message("From now on records nothing about you")
    String doesStop();

    @Message("Records your acts again")
    String doesResume();

    @Message("Nothing is recorded about you yet: you are told first.")
    String homeNotYet();

    @Message("What you do with Rebond's posts is recorded, as the notice says.")
    String homeRecorded();

    @Message("Nothing is recorded about you, as you chose.")
    String homeNotRecorded();

    @Message("Tells the privacy officer what is stored, without names")
    String doesReport();

    @Message("I am counting. The report comes to you in private, in a few minutes in a large company.")
    String reportComes();

    @Message("What is stored about people")
    String reportTitle();

    @Message(
            "Counted on {day}, the same until the next Monday, in whole steps of {minimum}; a figure moves when {minimum} "
                    + "more or fewer are in it, so that {one} is {least} to {last}.")
    String reportFigures(String day, int minimum, int one, int least, int last);

    @Message(
            "People I know: {known}. Told by the notice: {told}. Do not want to be recorded: {declined}. How many were "
                    + "erased is kept nowhere, since an erasure leaves nothing.")
    String reportPeople(String known, String told, String declined);

    @Message("{people} people")
    String reportLine(String people);

    @Message("fewer than {minimum}")
    String reportFew(int minimum);

    @Message(
            "How long: what people did, their votes under their names, their thanks, what was sent to them and lines of the "
                    + "audit, at most {months} months; what they chose, saved, proposed or follow, until they take it back or erase "
                    + "it. Of who leaves the company everything goes {days} days later, where the platform tells it.")
    String reportHowLong(int months, long days);

    @Message(
            "Who sees it: each person all of their own. Animators, managers and programs, totals of {minimum} people or "
                    + "more; a manager also the name of a member of their team who agreed to it. The technical administrator, the database; anonymous choices only with the secret key.")
    String reportWho(int minimum);

    @Message(
            "Each kind is called as the person whom it is about reads it; what is stored of fewer than {minimum} is left "
                    + "out.")
    String reportKinds(int minimum);
}
