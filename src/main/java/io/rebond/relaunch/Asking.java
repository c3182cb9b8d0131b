package io.rebond.relaunch;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.privacy.Pseudonyms;
import io.rebond.relaunch.Request.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Puts a quiet topic to the willing person who has waited longest, if they may be written to now. */
@Singleton
class Asking {

    /** At a time: whoever sleeps now is awake at another. */
    private static final int LOOKED_AT = 100;

    private final Volunteers volunteers;
    private final Requests requests;
    private final Letters letters;
    private final Readiness ready;
    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final RelaunchConfig config;
    private final Clock clock;

    Asking(
            Volunteers volunteers,
            Requests requests,
            Letters letters,
            Readiness ready,
            Communities communities,
            Pseudonyms pseudonyms,
            Outbox outbox,
            RelaunchConfig config,
            Clock clock) {
        this.volunteers = volunteers;
        this.requests = requests;
        this.letters = letters;
        this.ready = ready;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void ask(Relaunch relaunch, Community community, int place) {
        var here = communities.population(community);
        volunteers.toAsk(relaunch, clock.instant().minus(rest())).stream()
                .filter(here::contains)
                .limit(LOOKED_AT)
                .flatMap(number -> pseudonyms.behind(number).stream())
                .filter(member -> ready.of(member, relaunch, community))
                .findFirst()
                .ifPresent(member -> ask(member, relaunch, place));
    }

    /** One thing at a time, and not every day. */
    private Duration rest() {
        return config.patience().compareTo(Relaunching.WEEK) > 0 ? config.patience() : Relaunching.WEEK;
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
