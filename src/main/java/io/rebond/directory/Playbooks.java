package io.rebond.directory;

import io.rebond.directory.Playbook.Approval;
import io.rebond.directory.Playbook.Relaunching;
import io.rebond.directory.Playbook.Thanks;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** What each community agreed on; until it did, what most begin with. */
@Singleton
public class Playbooks {

    private final Jdbi database;
    private final SuppressionRule rule;

    Playbooks(Jdbi database, SuppressionRule rule) {
        this.database = database;
        this.rule = rule;
    }

    public Playbook of(Community community) {
        return database.withHandle(handle -> handle.createQuery("select * from playbook where community_id = ?")
                .bind(0, community.id())
                .map((row, context) -> read(row, community))
                .findOne()
                .orElseGet(() -> first(community)));
    }

    /** How few people a figure about the community may speak of. */
    public SuppressionRule ruleOf(Community community) {
        return rule.atLeast(of(community).minimumGroup());
    }

    /** All of it at once. */
    public void apply(Community community, Playbook playbook) {
        database.useHandle(handle -> {
            bound(
                    handle.createUpdate("insert into playbook (community_id, purpose, familiar, cadence, quiet_from, "
                            + "quiet_to, holidays, weekly_cap, minimum_group, critical_mass, approval, kudos_a_day, agreed_values, relaunch_weekly, relaunch_silence) values "
                            + "(:community, :purpose, :familiar, :cadence, :from, :to, :holidays, :cap, :group, :mass, :approval, "
                            + ":kudos, :values, :relaunches, :silence) "
                            + "on conflict do nothing"),
                    community,
                    playbook);
            bound(
                    handle.createUpdate("update playbook set purpose = :purpose, familiar = :familiar, "
                            + "cadence = :cadence, quiet_from = :from, quiet_to = :to, holidays = :holidays, weekly_cap = :cap, "
                            + "minimum_group = :group, critical_mass = :mass, approval = :approval, "
                            + "kudos_a_day = :kudos, agreed_values = :values, "
                            + "relaunch_weekly = :relaunches, relaunch_silence = :silence "
                            + "where community_id = :community"),
                    community,
                    playbook);
            handle.execute(
                    "update community set language = ?, zone = ? where id = ?",
                    (playbook.familiar() ? playbook.language().familiar() : playbook.language()).tag(),
                    playbook.zone().getId(),
                    community.id());
        });
    }

    private static void bound(Update update, Community community, Playbook playbook) {
        update.bind("community", community.id())
                .bind("purpose", playbook.purpose())
                .bind("familiar", playbook.familiar())
                .bind("cadence", playbook.cadence())
                .bind("from", playbook.quiet().from().toString())
                .bind("to", playbook.quiet().to().toString())
                .bind("holidays", playbook.holidays())
                .bind("cap", playbook.weeklyCap())
                .bind("group", playbook.minimumGroup())
                .bind("mass", playbook.criticalMass())
                .bind("approval", playbook.approval().name())
                .bind("kudos", playbook.thanks().daily())
                .bind("values", String.join(",", playbook.thanks().values()))
                .bind("relaunches", playbook.relaunching().weekly().orElse(null))
                .bind("silence", playbook.relaunching().silence().orElse(null))
                .execute();
    }

    private static Playbook first(Community community) {
        return new Playbook(
                "",
                community.language().formal(),
                false,
                community.zone(),
                "",
                new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)),
                "",
                3,
                Playbook.LEAST_GROUP,
                300,
                Approval.REQUIRED,
                Thanks.USUAL,
                Relaunching.AS_INSTALLED);
    }

    private static Playbook read(ResultSet row, Community community) throws SQLException {
        return new Playbook(
                row.getString("purpose"),
                community.language().formal(),
                row.getBoolean("familiar"),
                community.zone(),
                row.getString("cadence"),
                new QuietHours(
                        LocalTime.parse(row.getString("quiet_from")), LocalTime.parse(row.getString("quiet_to"))),
                row.getString("holidays"),
                row.getInt("weekly_cap"),
                row.getInt("minimum_group"),
                row.getInt("critical_mass"),
                Approval.valueOf(row.getString("approval")),
                new Thanks(
                        row.getInt("kudos_a_day"),
                        Stream.of(row.getString("agreed_values").split(","))
                                .filter(value -> !value.isEmpty())
                                .toList()),
                new Relaunching(
                        Optional.ofNullable(row.getObject("relaunch_weekly", Integer.class)),
                        Optional.ofNullable(row.getObject("relaunch_silence", Integer.class))));
    }
}
