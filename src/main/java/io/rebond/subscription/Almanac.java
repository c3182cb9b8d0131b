package io.rebond.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.calendar.Planned;
import io.rebond.calendar.PlannedWords;
import io.rebond.calendar.Plans;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Leavers;
import io.rebond.directory.People;
import io.rebond.ics.IcsFile;
import io.rebond.privacy.Pseudonyms;
import io.rebond.secret.DrawnSecret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What an address opens: the weeks ahead as its owner may see them now, and nothing once they may not. */
@Singleton
class Almanac {

    private static final Duration AHEAD = Duration.ofDays(13 * 7);
    private static final int MOST = 1_000;

    /** Calendars that listen come back as often. */
    private static final Duration REFRESH = Duration.ofHours(1);

    /** A room could not tell what it has planned: a calendar that took the rest would drop what it showed of that room. */
    static final class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1;

        Incomplete() {
            super("not all rooms could be read", null, false, false);
        }
    }

    private final Subscriptions subscriptions;
    private final Plans plans;
    private final Communities communities;
    private final People people;
    private final Leavers leavers;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Almanac(
            Subscriptions subscriptions,
            Plans plans,
            Communities communities,
            People people,
            Leavers leavers,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.communities = communities;
        this.people = people;
        this.leavers = leavers;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Empty where the address opens nothing, or nothing any more. Rooms are read in transactions of their own, after this one. */
    Optional<String> opened(DrawnSecret secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> subscriptions.find(secret).flatMap(this::reader))
                .map(reader -> file(reader.member(), reader.community()));
    }

    private record Reader(MemberRef member, Community community) {}

    private Optional<Reader> reader(Subscription subscription) {
        var community = communities.get(subscription.community());
        var reader = pseudonyms
                .behind(subscription.owner())
                .filter(member -> mayRead(member, community))
                .map(member -> new Reader(member, community));
        reader.ifPresent(member -> note(subscription));
        return reader;
    }

    private boolean mayRead(MemberRef member, Community community) {
        return !leavers.include(member) && people.roleWithin(member, community).covers(Role.ANIMATOR);
    }

    private void note(Subscription subscription) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!subscription.readOn().equals(Optional.of(today))) {
            subscriptions.readOn(subscription, today);
        }
    }

    private String file(MemberRef owner, Community community) {
        var where = communities.home(community).orElseGet(() -> new ChannelRef(community.workspace(), "-"));
        var asker = new Asker(owner, where, people.languageOf(owner));
        var now = clock.instant();
        var ahead = plans.ahead(asker, community, now, now.plus(AHEAD));
        if (!ahead.unread().isEmpty()) {
            throw new Incomplete();
        }
        var words = Words.in(asker.language(), SubscriptionMessages.class);
        var planned = ahead.planned().stream().limit(MOST).toList();
        var names = communities.namesOf(
                community.workspace(),
                planned.stream().flatMap(each -> each.place().stream()).toList());
        return IcsFile.of(
                words.name(community.name()),
                REFRESH,
                planned.stream()
                        .map(each -> event(each, names::get, asker, now, words))
                        .toList());
    }

    /** What has not changed since this morning is the same to the letter, so that it need not be sent again. */
    private static IcsFile.Event event(
            Planned planned, Function<ChannelRef, String> names, Asker asker, Instant now, SubscriptionMessages words) {
        var told = PlannedWords.in(asker.language());
        return new IcsFile.Event(
                identity(planned, asker),
                now.truncatedTo(ChronoUnit.DAYS),
                planned.at(),
                words.entry(told.what(planned), planned.resting()),
                told.where(planned, names),
                false,
                0,
                false);
    }

    /** Numbers begin anew in each house, and one calendar may show several. */
    private static String identity(Planned planned, Asker asker) {
        var workspace = asker.member().workspace();
        var named = String.join("\n", workspace.platform(), workspace.id(), planned.name());
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
