package io.rebond.mail;

import io.rebond.chat.Action;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Who left a list and was erased: kept as what only the installation's key can make of the address, so that an old list
 * brings nobody back and the table tells nobody's name.
 */
@Singleton
class Departures {

    private final Jdbi database;
    private final Seal seal;

    Departures(Jdbi database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(long community, Address address) {
        database.useHandle(handle -> handle.execute(
                "insert into mail_left (address_hash) values (?) on conflict do nothing", hash(community, address)));
    }

    /** Those of the addresses that left. */
    Set<Address> among(long community, Collection<Address> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        var hashes = new HashMap<String, Address>();
        addresses.forEach(address -> hashes.put(hash(community, address), address));
        return database
                .withHandle(handle -> handle.createQuery(
                                "select address_hash from mail_left where address_hash in (<hashes>)")
                        .bindList("hashes", List.copyOf(hashes.keySet()))
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(hashes::get)
                .collect(Collectors.toSet());
    }

    /** Only the seal's signature: the rest of the token would hold the address itself. */
    private String hash(long community, Address address) {
        var token = seal.seal(new Action("mail.left", community + " " + address.text()));
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
