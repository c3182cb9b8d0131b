package io.rebond.teams;

import static java.util.stream.Collectors.groupingBy;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Whom Rebond met. */
@Singleton
class Acquaintances implements PersonalDataHolder {

    private final Jdbi database;
    private final Recent recent;

    Acquaintances(Jdbi database, Clock clock) {
        this.database = database;
        this.recent = new Recent(clock);
    }

    /**
     * What is not known this time stays as it was.
     *
     * @return whether it was news
     */
    boolean keep(Acquaintance met) {
        var name = met.tenant() + "/" + met.id() + "/" + met.chat();
        if (!recent.isNews(name, met)) {
            return false;
        }
        write(met);
        recent.note(name, met);
        return true;
    }

    private void write(Acquaintance met) {
        database.useHandle(handle -> {
            bound(
                            handle.createUpdate("insert into teams_member"
                                    + " (tenant, id, account, service_url, bot, chat, name, language, zone)"
                                    + " values (:tenant, :id, :account, :serviceUrl, :bot, :chat, :name, :language, :zone)"
                                    + " on conflict do nothing"),
                            met)
                    .execute();
            bound(
                            handle.createUpdate("update teams_member set account = :account,"
                                    + " service_url = :serviceUrl, bot = :bot, chat = coalesce(:chat, chat),"
                                    + " name = coalesce(:name, name), language = coalesce(:language, language),"
                                    + " zone = coalesce(:zone, zone) where tenant = :tenant and id = :id"),
                            met)
                    .execute();
        });
    }

    private static Update bound(Update update, Acquaintance met) {
        return update.bind("tenant", met.tenant())
                .bind("id", met.id())
                .bind("account", met.account())
                .bind("serviceUrl", met.serviceUrl())
                .bind("bot", met.bot())
                .bind("chat", met.chat())
                .bind("name", met.name())
                .bind("language", met.language())
                .bind("zone", met.zone());
    }

    Optional<Acquaintance> find(MemberRef member) {
        return find("id", member.workspace().id(), member.id());
    }

    /** The languages that those of them who acted in one acted in. */
    Map<MemberRef, Language> languagesOf(Collection<MemberRef> members) {
        var languages = new HashMap<MemberRef, Language>();
        members.stream()
                .filter(Acquaintances::isOurs)
                .collect(groupingBy(MemberRef::workspace))
                .forEach((tenant, some) -> database.useHandle(handle -> handle.createQuery(
                                "select id, language from teams_member "
                                        + "where tenant = :tenant and id in (<members>) and language is not null")
                        .bind("tenant", tenant.id())
                        .bindList("members", some.stream().map(MemberRef::id).toList())
                        .map((row, context) -> Map.entry(
                                new MemberRef(tenant, row.getString("id")), Language.of(row.getString("language"))))
                        .forEach(each -> languages.put(each.getKey(), each.getValue()))));
        return languages;
    }

    Optional<Acquaintance> inChat(ChannelRef chat) {
        return find("chat", chat.workspace().id(), chat.id());
    }

    /** By Teams' own id: who leaves is sometimes told by no other. */
    Optional<Acquaintance> withAccount(String tenant, String account) {
        return find("account", tenant, account);
    }

    /** The app was removed from the chat: it must be opened anew. */
    void closeChat(MemberRef member) {
        recent.forget();
        database.useHandle(handle -> handle.execute(
                "update teams_member set chat = null where tenant = ? and id = ?",
                member.workspace().id(),
                member.id()));
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, TeamsMessages.class);
        return isOurs(member)
                ? find(member).stream()
                        .flatMap(met -> Stream.of(
                                new Entry(words.account(), met.account(), null),
                                new Entry(
                                        words.profile(),
                                        met.profile().name() + ", "
                                                + met.profile().language().tag() + ", "
                                                + met.profile().zone(),
                                        null)))
                        .toList()
                : List.of();
    }

    @Override
    public void erase(MemberRef member) {
        if (isOurs(member)) {
            recent.forget();
            database.useHandle(handle -> handle.execute(
                    "delete from teams_member where tenant = ? and id = ?",
                    member.workspace().id(),
                    member.id()));
        }
    }

    private static boolean isOurs(MemberRef member) {
        return member.workspace().platform().equals(Incoming.PLATFORM);
    }

    private Optional<Acquaintance> find(String column, String tenant, String value) {
        return database.withHandle(
                handle -> handle.createQuery("select * from teams_member where tenant = ? and " + column + " = ?")
                        .bind(0, tenant)
                        .bind(1, value)
                        .map(Acquaintance::of)
                        .findFirst());
    }
}
