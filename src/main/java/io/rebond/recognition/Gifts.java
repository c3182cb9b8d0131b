package io.rebond.recognition;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.recognition.Gift.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Who thanked whom, as rows. */
@Singleton
class Gifts {

    /** As long as a receiver may take to say whether others may see what was said. */
    static final Duration UNDECIDED = Duration.ofDays(7);

    /** Until the round-up of the month has been made. */
    static final Duration SHOWN = Duration.ofDays(40);

    /** Until the letter without buttons has left. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String GIFT = "select kudos.*, (select kind from kudos_entry where kudos_id = kudos.id "
            + "order by at desc, kind desc limit 1) as latest from kudos ";

    private final Jdbi database;
    private final Clock clock;

    Gifts(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The row of that occasion, made where there is none, and held until the caller's transaction ends. */
    Gift open(long giver, long receiver, Occasion occasion, Instant at) {
        database.useHandle(handle -> handle.execute(
                "insert into kudos (giver_id, receiver_id, occasion, community_id, platform, workspace, conversation, "
                        + "words, words_until, worth, open, stage, given_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                giver,
                receiver,
                occasion.key(),
                occasion.community().id(),
                occasion.place().workspace().platform(),
                occasion.place().workspace().id(),
                occasion.place().id(),
                occasion.words(),
                occasion.words().isEmpty() ? null : clock.instant().plus(UNDECIDED),
                occasion.worth(),
                occasion.open(),
                occasion.open() ? Stage.ASKED.name() : Stage.KEPT.name(),
                at));
        return hold(giver, receiver, occasion.key()).orElseThrow();
    }

    Optional<Gift> hold(long giver, long receiver, UUID occasion) {
        return held(handle -> handle.createQuery(
                                "select id from kudos where giver_id = ? and receiver_id = ? and occasion = ? for update")
                        .bind(0, giver)
                        .bind(1, receiver)
                        .bind(2, occasion))
                .stream()
                .findFirst();
    }

    Optional<Gift> find(long id) {
        return one(handle -> handle.createQuery(GIFT + "where id = ?").bind(0, id));
    }

    /** With those of the same breath, or two who decide at once would each wait for the other. */
    Optional<Gift> hold(long id) {
        return find(id).flatMap(gift -> holdTogether(gift.giver(), gift.occasion()).stream()
                .filter(each -> each.id() == id)
                .findFirst());
    }

    /** All whom the giver thanked in the same breath. */
    List<Gift> together(long giver, UUID occasion) {
        return many(handle -> handle.createQuery(GIFT + "where giver_id = ? and occasion = ? order by id")
                .bind(0, giver)
                .bind(1, occasion));
    }

    /** The same, held in one order by everybody. */
    List<Gift> holdTogether(long giver, UUID occasion) {
        return held(handle -> handle.createQuery(
                        "select id from kudos where giver_id = ? and occasion = ? order by id for update")
                .bind(0, giver)
                .bind(1, occasion));
    }

    List<Gift> of(long person) {
        return many(handle -> handle.createQuery(GIFT + "where giver_id = ? or receiver_id = ? order by given_at, id")
                .bind(0, person)
                .bind(1, person));
    }

    List<Long> toTell() {
        return database.withHandle(
                handle -> handle.createQuery("select id from kudos where tell_at <= ? order by tell_at, id limit 500")
                        .bind(0, clock.instant())
                        .mapTo(Long.class)
                        .list());
    }

    /** Everything that was given in a place since then, whatever others see of it. */
    List<Gift> givenIn(ChannelRef place, Instant since) {
        return many(handle -> handle.createQuery(GIFT + "where platform = ? and workspace = ? and conversation = ? "
                        + "and given_at > ? order by given_at, id")
                .bind(0, place.workspace().platform())
                .bind(1, place.workspace().id())
                .bind(2, place.id())
                .bind(3, since));
    }

    /** What others see there and no round-up has told yet, held until the caller's transaction ends. */
    List<Gift> untold(ChannelRef place) {
        return held(handle -> handle.createQuery("select id from kudos "
                        + "where platform = ? and workspace = ? and conversation = ? "
                        + "and stage = 'SHOWN' and roundup_id is null and words_until > ? order by id for update")
                .bind(0, place.workspace().platform())
                .bind(1, place.workspace().id())
                .bind(2, place.id())
                .bind(3, clock.instant()));
    }

    List<Gift> in(long roundup) {
        return many(handle -> handle.createQuery(GIFT + "where roundup_id = ? order by given_at, id")
                .bind(0, roundup));
    }

    /** Whoever is told late decides as long as others, while a round-up could still show it. */
    void tellAt(Gift gift, Instant moment) {
        var decided = moment.plus(UNDECIDED);
        var rounded = gift.givenAt().plus(SHOWN);
        database.useHandle(handle -> handle.execute(
                "update kudos set tell_at = ?, words_until = ? where id = ?",
                moment,
                gift.words().isEmpty() ? null : decided.isBefore(rounded) ? decided : rounded,
                gift.id()));
    }

    void isTold(Gift gift, DeliveryId letter) {
        database.useHandle(handle ->
                handle.execute("update kudos set tell_at = null, letter = ? where id = ?", letter.value(), gift.id()));
    }

    void needsNoTelling(Gift gift) {
        database.useHandle(handle -> handle.execute("update kudos set tell_at = null where id = ?", gift.id()));
    }

    /** What is shown is remembered until it was rounded up; of what is kept nobody needs the words any more. */
    void move(Gift gift, Stage stage) {
        var until = clock.instant().plus(stage == Stage.SHOWN ? SHOWN : KEPT);
        database.useHandle(handle -> handle.execute(
                "update kudos set stage = ?, words_until = ? where id = ?",
                stage.name(),
                gift.words().isEmpty() ? null : until,
                gift.id()));
    }

    void areShownAs(Gift gift, DeliveryId message) {
        database.useHandle(handle -> handle.execute(
                "update kudos set shown = ? where giver_id = ? and occasion = ?",
                message.value(),
                gift.giver(),
                gift.occasion()));
    }

    void areIn(long roundup, List<Gift> gifts) {
        database.useHandle(handle -> {
            var update = handle.prepareBatch("update kudos set roundup_id = ? where id = ?");
            gifts.forEach(gift -> update.add(roundup, gift.id()));
            update.execute();
        });
    }

    /** The words may name either of them; who is left in the ledger is nobody. */
    void withhold(long person) {
        database.useHandle(handle -> {
            handle.execute(
                    "update kudos set words = '', words_until = null where occasion in "
                            + "(select occasion from kudos where giver_id = ? or receiver_id = ?)",
                    person,
                    person);
            handle.execute(
                    "update kudos set stage = 'KEPT', tell_at = null where giver_id = ? or receiver_id = ?",
                    person,
                    person);
            handle.execute("delete from kudos_slot where giver_id = ?", person);
        });
    }

    int forgetWords() {
        return database.withHandle(handle -> handle.execute(
                "update kudos set words = '', words_until = null where words_until <= ?", clock.instant()));
    }

    int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from kudos where id in (select id from kudos where given_at < ? limit ?)", limit, most));
    }

    /** Read once they are held: whoever waited for a row would else see beside it what the ledger said before. */
    private List<Gift> held(Function<Handle, Query> query) {
        var ids = database.withHandle(
                handle -> query.apply(handle).mapTo(Long.class).list());
        return ids.isEmpty()
                ? List.of()
                : many(handle -> handle.createQuery(GIFT + "where id in (<ids>) order by id")
                        .bindList("ids", ids));
    }

    private Optional<Gift> one(Function<Handle, Query> query) {
        return many(query).stream().findFirst();
    }

    private List<Gift> many(Function<Handle, Query> query) {
        return database.withHandle(handle ->
                query.apply(handle).map((row, context) -> Gift.of(row)).list());
    }
}
