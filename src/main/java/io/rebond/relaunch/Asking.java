package io.rebond.relaunch;

import io.rebond.calendar.WorkingDays;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.Pseudonyms;
import io.rebond.relaunch.Request.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Puts a quiet topic to the willing person who has waited longest, if they may be written to now. */
@Singleton
class Asking {

    private final Volunteers volunteers;
    private final Requests requests;
    private final Letters letters;
    private final Quiet quiet;
    private final Communities communities;
    private final Playbooks playbooks;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Manners manners;
    private final Outbox outbox;
    private final RelaunchConfig config;
    private final Clock clock;

    Asking(
            Volunteers volunteers,
            Requests requests,
            Letters letters,
            Quiet quiet,
            Communities communities,
            Playbooks playbooks,
            People people,
            Pseudonyms pseudonyms,
            Manners manners,
            Outbox outbox,
            RelaunchConfig config,
            Clock clock) {
        this.volunteers = volunteers;
        this.requests = requests;
        this.letters = letters;
        this.quiet = quiet;
        this.communities = communities;
        this.playbooks = playbooks;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.manners = manners;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void ask(Relaunch relaunch, Community community, int place) {
        var willing = volunteers.toAsk(relaunch, clock.instant().minus(rest()));
        var here = communities.among(community, willing);
        willing.stream()
                .filter(here::contains)
                .flatMap(number -> pseudonyms.behind(number).stream())
                .filter(member -> mayBeAsked(member, relaunch, community))
                .findFirst()
                .ifPresent(member -> ask(member, relaunch, place));
    }

    /** One thing at a time, and not every day. */
    private Duration rest() {
        return config.patience().compareTo(Relaunching.WEEK) > 0 ? config.patience() : Relaunching.WEEK;
    }

    /** The room in their week is taken last, and only by whoever is asked. */
    private boolean mayBeAsked(MemberRef member, Relaunch relaunch, Community community) {
        var there = clock.instant().atZone(people.zoneOf(member).orElse(community.zone()));
        return new WorkingDays(playbooks.of(community).holidays()).include(there.toLocalDate())
                && !quiet.lately(community, relaunch, member).isEmpty()
                && manners.allow(member, community);
    }

    private void ask(MemberRef member, Relaunch relaunch, int place) {
        requests.begin(relaunch, pseudonyms.of(member), place)
                .ifPresent(request -> requests.isPostedAs(
                        request,
                        outbox.post(new Posting(
                                new Target.ToMember(member),
                                letters.of(request, relaunch),
                                new Purpose(Letters.FEATURE, Request.SUBJECT + request.id())))));
    }

    /** @return false where whoever was asked was quicker */
    boolean end(Request request, Stage stage) {
        if (request.stage().isOpen()) {
            boolean moved = requests.move(request, stage);
            request.delivery().ifPresent(outbox::refresh);
            return moved;
        }
        return true;
    }

    Optional<Request> theirs(long id, MemberRef member) {
        return requests.find(id).filter(request -> pseudonyms
                .known(member)
                .filter(number -> number == request.person())
                .isPresent());
    }
}
