package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Headcounts;
import io.rebond.chat.Headcounts.Headcount;
import io.rebond.chat.Headcounts.Told;
import io.rebond.chat.Language;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        return Optional.ofNullable(of(List.of(edition), mayBeTold).get(edition.id));
    }

    /** The same of several, by their id. */
    Map<Long, Told> of(List<Edition> editions, Predicate<ChannelRef> mayBeTold) {
        var told = new HashMap<Long, Told>();
        editions.stream()
                .collect(Collectors.groupingBy(edition -> edition.communityId))
                .forEach((community, theirs) -> {
                    var exhibits = exhibits(theirs, mayBeTold);
                    var counted = headcounts.of(community, exhibits.values());
                    exhibits.forEach((edition, exhibit) ->
                            Optional.ofNullable(counted.get(exhibit)).ifPresent(people -> told.put(edition, people)));
                });
        return told;
    }

    private Map<Long, Exhibit> exhibits(List<Edition> editions, Predicate<ChannelRef> mayBeTold) {
        var exhibits = new HashMap<Long, Exhibit>();
        editions.forEach(edition -> shown.of(edition)
                .filter(exhibit -> mayBeTold.test(exhibit.where()))
                .ifPresent(exhibit -> exhibits.put(edition.id, exhibit)));
        return exhibits;
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
