package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Headcounts;
import io.rebond.chat.Headcounts.Headcount;
import io.rebond.chat.Headcounts.Told;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;

/** By how many people of its channel an edition was received, and each of its items, as it was told last. */
@Singleton
class Attendance {

    private final Headcounts headcounts;
    private final Shown shown;
    private final Clock clock;

    Attendance(Headcounts headcounts, Shown shown, Clock clock) {
        this.headcounts = headcounts;
        this.shown = shown;
        this.clock = clock;
    }

    /** Empty before the first Monday after it was published, and where it stands in no channel of which may be told. */
    Optional<Told> of(Edition edition, Predicate<ChannelRef> mayBeTold) {
        return shown.of(edition)
                .filter(exhibit -> mayBeTold.test(exhibit.where()))
                .flatMap(exhibit -> headcounts.of(edition.communityId, exhibit));
    }

    /** Of all of it: told, or from when on; of what is older and was never told, nothing. */
    Optional<String> line(Edition edition, Optional<Told> people, Community community, Language language) {
        var words = Words.in(language, DigestMessages.class);
        return people.map(told -> told(told, edition, language))
                .or(() -> comes(edition, community).map(day -> words.statusPeopleFrom(day(day, language))));
    }

    /** Of one of its items. */
    static String line(Article item, Told people, DigestMessages words) {
        var count = people.of(Subject.purposeOf(item));
        return words.statusHeads(heads(count.opened(), words), heads(count.reacted(), words));
    }

    private static String told(Told told, Edition edition, Language language) {
        var words = Words.in(language, DigestMessages.class);
        Headcount count = told.of(Subject.purposeOf(edition));
        return words.statusPeople(
                day(told.until(), language),
                heads(told.people(), words),
                heads(count.opened(), words),
                heads(count.reacted(), words));
    }

    private Optional<LocalDate> comes(Edition edition, Community community) {
        var monday = LocalDate.ofInstant(edition.publishedAt, community.zone())
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Optional.of(monday).filter(day -> !day.isBefore(LocalDate.ofInstant(clock.instant(), community.zone())));
    }

    private static String heads(Optional<Integer> people, DigestMessages words) {
        return people.map(String::valueOf).orElseGet(words::statusWithheld);
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
    }
}
