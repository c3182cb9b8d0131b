package io.rebond.privacy;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What each member was told, when, and what they chose. */
@Singleton
class Consents {

    /**
     * @param noticeSent whether the notice was handed to the outbox
     * @param notifiedAt when the notice reached the member, or null
     */
    record Consent(boolean noticeSent, Instant notifiedAt, boolean recording) {

        /** Who lets it be after having said no to a notice that never came is told like everybody else. */
        boolean owesNotice() {
            return recording && !noticeSent;
        }

        /** One that was sent may have been refused on the way: until it has arrived, the next message brings it again. */
        boolean awaitsNotice() {
            return recording && notifiedAt == null;
        }

        Verdict at(Instant act) {
            if (!recording) {
                return Verdict.DECLINED;
            }
            return notifiedAt == null || act.isBefore(notifiedAt) ? Verdict.BEFORE_THE_NOTICE : Verdict.ALLOWED;
        }
    }

    private final Jdbi database;
    private final SecretKey key;

    Consents(Jdbi database, SecretKey key) {
        this.database = database;
        this.key = key;
    }

    Map<Long, Consent> of(Collection<Long> pseudonyms) {
        var consents = new HashMap<Long, Consent>();
        database.useHandle(handle -> handle.createQuery(
                        "select pseudonym_id, notice, notified_at, recording from consent "
                                + "where pseudonym_id in (<numbers>)")
                .bindList("numbers", pseudonyms)
                .map((row, context) -> {
                    var at = row.getTimestamp(3);
                    return Map.entry(
                            row.getLong(1),
                            new Consent(
                                    row.getObject(2) != null, at == null ? null : at.toInstant(), row.getBoolean(4)));
                })
                .forEach(entry -> consents.put(entry.getKey(), entry.getValue())));
        return consents;
    }

    /** From now on the member has a choice on record. A refusal outlives an erasure. */
    void begin(MemberRef member, long pseudonym, Instant now) {
        database.useHandle(handle -> handle.execute(
                "insert into consent (pseudonym_id, recording, changed_at) values (?, ?, ?) on conflict do nothing",
                pseudonym,
                !hasRefused(member),
                now));
    }

    /** The same for many; those who refused before an erasure still have. */
    void begin(Map<MemberRef, Long> numbers, Instant now) {
        var hashes = new HashMap<String, MemberRef>();
        numbers.keySet().forEach(member -> hashes.put(hash(member), member));
        var refused = refused(hashes.keySet()).stream().map(hashes::get).collect(Collectors.toSet());
        database.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into consent (pseudonym_id, recording, changed_at) "
                    + "values (?, ?, ?) on conflict do nothing");
            numbers.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(each -> insert.add(each.getValue(), !refused.contains(each.getKey()), now));
            insert.execute();
        });
    }

    /** True for the one transaction that may send the notice; others wait for its end. */
    boolean claimNotice(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery(
                        "select 1 from consent where pseudonym_id = ? and recording and notice is null for update")
                .bind(0, pseudonym)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    void noticeIs(long pseudonym, DeliveryId notice) {
        database.useHandle(handle ->
                handle.execute("update consent set notice = ? where pseudonym_id = ?", notice.value(), pseudonym));
    }

    void noticesAre(Map<Long, DeliveryId> notices) {
        database.useHandle(handle -> {
            var update = handle.prepareBatch(
                    "update consent set notice = ? where pseudonym_id = ? and recording and notified_at is null");
            notices.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> update.add(each.getValue().value(), each.getKey()));
            update.execute();
        });
    }

    void noticeReached(DeliveryId notice, Instant at) {
        database.useHandle(handle -> handle.execute(
                "update consent set notified_at = ? where notice = ? and notified_at is null", at, notice.value()));
    }

    void choose(MemberRef member, long pseudonym, boolean recording, Instant now) {
        begin(member, pseudonym, now);
        database.useHandle(handle -> {
            handle.execute(
                    "update consent set recording = ?, changed_at = ? where pseudonym_id = ?",
                    recording,
                    now,
                    pseudonym);
            handle.execute("delete from refusal where member_hash = ?", hash(member));
            if (!recording) {
                handle.execute("insert into refusal (member_hash) values (?)", hash(member));
            }
        });
    }

    Optional<Consent> of(long pseudonym) {
        return Optional.ofNullable(of(List.of(pseudonym)).get(pseudonym));
    }

    private Set<String> refused(Collection<String> hashes) {
        return database.withHandle(
                handle -> handle.createQuery("select member_hash from refusal where member_hash in (<hashes>)")
                        .bindList("hashes", List.copyOf(hashes))
                        .mapTo(String.class)
                        .set());
    }

    private boolean hasRefused(MemberRef member) {
        return database.withHandle(handle -> handle.createQuery("select 1 from refusal where member_hash = ?")
                .bind(0, hash(member))
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    private String hash(MemberRef member) {
        var text = member.workspace().platform() + "|" + member.workspace().id() + "|" + member.id();
        return HexFormat.of().formatHex(key.sign("refusal", text.getBytes(StandardCharsets.UTF_8)));
    }
}
