package io.rebond.digest;

import io.rebond.chat.Block;
import io.rebond.chat.Circular;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Newsletter.Reader;
import io.rebond.chat.Outbox;
import io.rebond.chat.Target;
import io.rebond.privacy.Notices;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An edition to some of its readers: one text for each language, with the notice for those who have not had it. */
@Singleton
class Letters {

    /** Who reads the same words. */
    private record Kind(Language language, boolean told) {}

    private final EditionMessages messages;
    private final Notices notices;
    private final Outbox outbox;

    Letters(EditionMessages messages, Notices notices, Outbox outbox) {
        this.messages = messages;
        this.notices = notices;
        this.outbox = outbox;
    }

    boolean hasSomethingFor(Edition edition) {
        return !messages.itemsByMail(edition).isEmpty();
    }

    void send(Edition edition, List<Reader> readers) {
        var owed = notices.owedBy(readers.stream().map(Reader::member).toList());
        var told = new HashMap<MemberRef, DeliveryId>();
        readers.stream()
                .collect(Collectors.groupingBy(
                        reader -> new Kind(reader.language(), !owed.contains(reader.member())),
                        Collectors.mapping(Reader::member, Collectors.toList())))
                .forEach((kind, members) -> {
                    var sent = send(edition, kind, members);
                    if (!kind.told()) {
                        sent.forEach((target, delivery) -> told.put(((Target.ToMember) target).member(), delivery));
                    }
                });
        notices.travelWith(told);
    }

    private Map<Target, DeliveryId> send(Edition edition, Kind kind, List<MemberRef> members) {
        List<Block> notice = kind.told() ? List.of() : notices.blocks(kind.language());
        return outbox.post(new Circular(
                members.stream().map(Target.ToMember::new).toList(),
                messages.letter(edition, kind.language(), notice),
                Subject.purposeOf(edition)));
    }
}
