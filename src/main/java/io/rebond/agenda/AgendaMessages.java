package io.rebond.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the calendar of a community. */
@MessageBundle("agenda")
interface AgendaMessages {

    @Message("Stops at once all that I send unasked in this community, until its release")
    String doesHold();

    @Message("Lets it go on after a hold; what was due meanwhile is told and not sent")
    String doesRelease();

    @Message("Only an animator of all of {community} may do this.")
    String notYours(String community);

    @Message("Hold everything")
    String formTitle();

    @Message("Hold")
    String formSubmit();

    @Message("Reason")
    String fieldReason();

    @Message("an accident on the site")
    String fieldReasonHint();

    @Message("A hold needs its reason, for the other animators: up to {most} characters.")
    String wrongReason(int most);

    @Message("{sentence}\nTry: `{example}`")
    String tryThis(String sentence, String example);

    @Message(
            "Held: {community}. No edition, no poll that comes back, no nudge, no round-up, no newsletter and no reminder "
                    + "leaves, until `{release}`.")
    String held(String community, String release);

    @Message("What people do themselves is answered as always, and what an animator sends by hand leaves. What is on "
            + "its way already cannot be called back.")
    String heldRule();

    @Message("Release")
    String release();

    @Message("{community} is held since {moment}{#if !name.isEmpty}, by {name}{/if}"
            + "{#if !reason.isEmpty}: “{reason}”{#else}.{/if}")
    String heldSince(String community, String moment, String name, String reason);

    @Message("{community} is not held: all that is planned leaves.")
    String notHeld(String community);

    @Message("Released: what is planned in {community} leaves again.")
    String released(String community);

    @Message("Nothing was due meanwhile.")
    String nothingMissed();

    @Message("Not sent meanwhile: {parts}.")
    String missed(String parts);

    @Message("{#when feature}{#is 'digest'}{#if times == 1}one edition{#else}{times} editions{/if}"
            + "{#is 'poll'}{#if times == 1}one poll{#else}{times} polls{/if}"
            + "{#is 'nudge'}{#if times == 1}one nudge{#else}{times} nudges{/if}"
            + "{#is 'recognition'}{#if times == 1}one round-up{#else}{times} round-ups{/if}"
            + "{#is 'summary'}the month's figures"
            + "{#else}{#if times == 1}one other thing{#else}{times} other things{/if}{/when}")
    String times(String feature, int times);

    @Message(
            "It is not made up for: each goes on with its next time. A reminder still ahead and the rest of a newsletter go "
                    + "on; news for one person comes as their week has room.")
    String releasedRule();

    @Message("Shows what is planned in the next seven days, with gaps and collisions")
    String does();

    @Message("The same: the next seven days")
    String doesWeek();

    @Message("Shows the calendar of the next 31 days")
    String doesMonth();

    @Message("Calendar of {community}, until {day}")
    String title(String community, String day);

    @Message("{hour} {place} · {what}{#if resting} (rests){/if}")
    String line(String hour, String place, String what, boolean resting);

    @Message("Nothing is planned.")
    String nothingPlanned();

    @Message(
            "Missing here, because it could not be read: {rooms}. Gaps and collisions are judged without it. The server's "
                    + "log says why.")
    String unread(String rooms);

    @Message(
            "{#when name}{#is 'rendezvous'}editions, polls and round-ups that come back{#is 'poll'}polls that close{#is "
                    + "'nudge'}nudges{#is 'gathering'}gatherings{#else}{name}{/when}")
    String room(String name);

    @Message("And {count} more.")
    String more(int count);

    @Message("gap")
    String gap();

    @Message(
            "{title}, as a grid of weeks. Planned: {planned}; gaps: {gaps}; collisions: {collisions}. Beneath, all of it in "
                    + "words.")
    String pictured(String title, int planned, int gaps, int collisions);

    @Message("No gaps.")
    String noGaps();

    @Message("Gaps: {days}.")
    String gaps(String days);

    @Message("{first} to {last}")
    String fromTo(String first, String last);

    @Message("No collisions.")
    String noCollisions();

    @Message("Collisions:")
    String collisions();

    @Message("{day}: {one} / {other}")
    String collision(String day, String one, String other);

    @Message("A gap is a working day of the playbook's cadence (“{cadence}”) on which nothing new is sent.")
    String ruleOfCadence(String cadence);

    @Message("The playbook's cadence is no rhythm, so a gap is {days} working days in a row on which nothing "
            + "new is sent.")
    String ruleWithout(int days);

    @Message("A collision is two things within {hours} hours in one channel, in two that share half of their "
            + "people, or to the same audience.")
    String ruleOfCollisions(long hours);

    @Message("You see what is in your care; gaps and collisions are judged by that alone.")
    String yourLane();

    @Message("Plan an edition")
    String fillByEdition();

    @Message("Write a nudge")
    String fillByNudge();

    @Message("Seven days")
    String week();

    @Message("A month")
    String month();

    @Message("Pause: {title}")
    String pause(String title);

    @Message("Resume: {title}")
    String resume(String title);

    @Message("Move: {title}")
    String moveOne(String title);

    @Message("Move")
    String move();

    @Message("{day}, {hour} · {what}")
    String option(String day, String hour, String what);
}
