package io.rebond.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around projects, stories and announcements. */
@MessageBundle("telling")
interface TellingMessages {

    @Message("Shows a project, running or finished, in the next edition")
    String doesProject();

    @Message("Tells what worked, with its author's consent")
    String doesStory();

    @Message("Announces something in the next edition")
    String doesAnnouncement();

    @Message("A title of 1 to {most} characters, please.")
    String titleLength(int most);

    @Message("{most} characters at most, please.")
    String bodyLength(int most);

    @Message("I find nobody called “{word}”: name somebody as @name.")
    String nobody(String word);

    @Message("Thank you. “{title}” waits for the animator.")
    String taken(String title);

    @Message("Thank you. Before anybody sees it, {name} is asked in private.")
    String asked(String name);

    @Message("{name} would like this story of yours to be told. Nobody has seen the draft but you two.")
    String consent(String name);

    @Message("If you decline or do nothing, nothing is published; a refusal deletes the draft, and nobody asks "
            + "why.")
    String consentFooter();

    @Message("Yes, tell it")
    String agree();

    @Message("In my own words…")
    String change();

    @Message("No")
    String decline();

    @Message("Yes, like this")
    String agreeSubmit();

    @Message("Thank you: it goes to the animator now.")
    String agreed();

    @Message("It is deleted; nobody is told why.")
    String declined();

    @Message("{name} would like to tell “{title}” as a success story of yours.")
    String asStory(String name, String title);

    @Message("If you decline or do nothing, it stays what it is, and nobody asks why.")
    String asStoryFooter();

    @Message("Thank you: it will be told as your story.")
    String willBeTold();

    @Message("It stays what it is; nobody is told why.")
    String staysAsItIs();

    @Message("This is decided: it was published, or is not yours to decide.")
    String tooLate();

    @Message("You have decided about this already.")
    String decided();

    @Message("There is no such draft of yours any more.")
    String noDraft();

    @Message("Your story")
    String storyTitle();

    @Message("{#when kind}{#is 'PROJECT'}Show a project{#is 'STORY'}Tell a story{#else}Announce{/when}")
    String formTitle(String kind);

    @Message("Propose")
    String formSubmit();

    @Message("Title")
    String fieldTitle();

    @Message("What it is about")
    String fieldBody();

    @Message("Two or three sentences")
    String fieldBodyHint();

    @Message("A page about it")
    String fieldAddress();

    @Message("Whose it is")
    String fieldOwner();

    @Message("@name; left empty: yours")
    String fieldOwnerHint();

    @Message("Topics")
    String fieldTopics();

    @Message("java security …")
    String fieldTopicsHint();

    @Message("It is finished")
    String fieldFinished();

    @Message("What became of {title}")
    String became(String title);

    @Message("Some weeks ago “{title}” was shown in the tech watch. What became of it?")
    String whatBecame(String title);

    @Message("Tell it…")
    String tellBecame();
}
