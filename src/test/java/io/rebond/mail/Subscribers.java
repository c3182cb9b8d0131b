package io.rebond.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Language;
import io.rebond.mail.ListReading.Line;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Puts people on a mailing list. */
@Singleton
class Subscribers {

    static final long COMMUNITY = 77;

    private final Imports imports;
    private final Recipients recipients;
    private final Jdbi database;

    Subscribers(Imports imports, Recipients recipients, Jdbi database) {
        this.imports = imports;
        this.recipients = recipients;
        this.database = database;
    }

    Recipient somebody(Language language) {
        return at(UUID.randomUUID() + "@example.com", language);
    }

    Recipient at(String address, Language language) {
        var line = new Line(Address.of(address).orElseThrow(), "", language);
        QuarkusTransaction.requiringNew().run(() -> imports.take(COMMUNITY, List.of(line), true));
        return recipients.find(id(line.address())).orElseThrow();
    }

    private String id(Address address) {
        return database.withHandle(handle -> handle.createQuery("select id from mail_recipient where address = ?")
                .bind(0, address.text())
                .mapTo(String.class)
                .one());
    }
}
