package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Headcounts.Told;
import io.rebond.chat.Report;
import io.rebond.directory.Readership;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was published in open channels. */
@Singleton
class EditionsReport implements Report {

    record Row(
            @Means("The community's number.") long community,

            @Means("The edition's number within the community.")
            int edition,

            @Means("When it was published.") Instant publishedAt,

            @Means("The names of the open channels that it went to.")
            List<String> channels,

            @Means("Until which Sunday people were counted; absent before the first Monday after it was published.")
            Optional<LocalDate> until,

            @Means("How many people were in its channel by then; absent before, and where it is withheld.")
            Optional<Integer> people,

            @Means("What stands in it, in its order.") List<Exhibits.Item> items) {}

    private final Editions editions;
    private final Exhibits exhibits;
    private final Attendance attendance;
    private final Readership readership;

    EditionsReport(Editions editions, Exhibits exhibits, Attendance attendance, Readership readership) {
        this.editions = editions;
        this.exhibits = exhibits;
        this.attendance = attendance;
        this.readership = readership;
    }

    @Override
    public String name() {
        return "editions";
    }

    @Override
    public String french() {
        return "éditions";
    }

    @Override
    public String tells() {
        return "What was published in open channels, the latest first, and how it was received.";
    }

    @Override
    public Class<Row> shape() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Portion portion) {
        var places = readership.openPlaces(portion.workspace());
        var sent = editions.sentTo(places.keySet(), portion);
        var people = attendance.of(sent, places::containsKey);
        return sent.stream()
                .map(edition -> row(edition, Optional.ofNullable(people.get(edition.id)), places))
                .toList();
    }

    private Row row(Edition edition, Optional<Told> people, Map<ChannelRef, String> places) {
        return new Row(
                edition.communityId,
                edition.number,
                edition.publishedAt,
                editions.copies(edition.id).stream()
                        .map(copy -> places.get(copy.channel()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                people.map(Told::until),
                people.flatMap(Told::people),
                exhibits.of(edition, people));
    }
}
