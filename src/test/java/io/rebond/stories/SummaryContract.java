package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.directory.Communities;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the community is doing, told about five people or more. */
abstract class SummaryContract extends Story {

    private static final String ITEM = "Article";

    @Inject
    Communities communities;

    private void publish() {
        var grace = company.visitor();
        grace.types("share https://example.com/article");
        grace.types("digest publish");
    }

    private void told(List<Member> people) {
        people.forEach(person -> person.presses("Read", ITEM));
        company.settled();
    }

    private void untilMonday() {
        company.settled();
        clock.pass(Duration.ofDays(6));
    }

    private void published(List<Member> people) {
        publish();
        told(people);
    }

    @Test
    void a_new_community_has_no_figures_in_its_first_week() {
        var people = company.people(20, ENGLISH);
        published(people);
        people.forEach(person -> person.presses("Useful", ITEM));

        assertThat(people.get(0).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                No figures yet: they speak of whole weeks in which something was recorded. The first come on Monday 23 \
                November, or on a Monday after it.""");
    }

    @Test
    void une_nouvelle_communaute_n_a_pas_de_chiffres_la_premiere_semaine() {
        assertThat(company.people(20, FRENCH).get(0).types("bilan")).isEqualTo("""
                # Comment va « Tech watch »
                Pas encore de chiffres : ils parlent de semaines entières où quelque chose a été enregistré. Les premiers \
                viennent lundi 23 novembre, ou un lundi plus tard.""");
    }

    @Test
    void as_long_as_much_is_still_to_be_counted_it_says_so() {
        var people = company.people(12, ENGLISH);
        published(people);
        people.forEach(person -> person.presses("Useful", ITEM));
        untilMonday();
        changed(40);

        assertThat(people.get(0).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                What happened is still being counted. Please ask again in a few minutes.""");
        assertThat(people.get(0).types("summary")).contains("Eligible: 12 people in the community's channels.");
    }

    /** As when a year of somebody's is erased. */
    private void changed(int days) {
        var community = QuarkusTransaction.requiringNew()
                .call(() -> communities.of(company.home()).id());
        company.database.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into unfolded (community_id, at) values (?, ?)");
            for (int day = 1; day <= days; day++) {
                insert.add(community, Instant.parse("2026-11-01T12:00:00Z").minus(Duration.ofDays(day)));
            }
            insert.execute();
        });
    }

    @Test
    void a_community_of_four_is_told_no_figure() {
        var people = company.people(4, ENGLISH);
        published(people);
        people.forEach(person -> person.presses("Useful", ITEM));
        untilMonday();

        assertThat(people.get(0).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                This community has fewer than 5 people: no figure about it is told.""");
    }

    @Test
    void une_communaute_de_quatre_ne_recoit_aucun_chiffre() {
        var people = company.people(4, FRENCH);
        published(people);
        people.forEach(person -> person.presses("Useful", ITEM));
        untilMonday();

        assertThat(people.get(0).types("bilan")).isEqualTo("""
                # Comment va « Tech watch »
                Cette communauté compte moins de 5 personnes : aucun chiffre n'est donné.""");
    }

    @Test
    void what_fewer_than_five_did_is_withheld() {
        var people = company.people(12, ENGLISH);
        published(people);
        people.subList(0, 4).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();

        assertThat(people.get(0).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                (Four weeks to Sunday 22 November, the same for everybody until the next Monday.)
                Eligible: 12 people in the community's channels.
                Activation rate: Figure withheld: it could reveal what one person does.
                Contribution rate: Figure withheld: it could reveal what one person does.
                The ladder, in people: opened withheld · reacted withheld · marked useful withheld · voted withheld · \
                replied withheld · proposed withheld.
                New in these weeks: withheld. Came back after four weeks or more: withheld.
                Critical mass: 300 people activated before it is recommended to everybody; how many are is withheld.
                [What these figures mean]
                (Withheld: it could reveal what one person does. Figures speak of 5 people or more and leave as many over; \
                people enter and leave them in groups of 5. Who chose not to be recorded, or has not been told yet, is \
                eligible but never counted as active.)""");
    }

    @Test
    void what_all_but_fewer_than_five_did_is_withheld_too() {
        var people = company.people(12, ENGLISH);
        published(people);
        people.subList(0, 8).forEach(person -> person.presses("Useful", ITEM));
        people.subList(0, 7).forEach(person -> person.presses("Read", ITEM));
        untilMonday();

        assertThat(people.get(0).types("summary"))
                .contains("Activation rate: Figure withheld", "Contribution rate: Figure withheld")
                .contains("opened 7 · reacted withheld · marked useful withheld ·");
    }

    @Test
    void what_five_or_more_did_is_told_in_plain_words() {
        var people = company.people(20, ENGLISH);
        published(people);
        people.subList(0, 12).forEach(person -> person.presses("Read", ITEM));
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        people.get(0).reacts("tada", company.edition().ref());
        untilMonday();

        assertThat(people.get(11).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                (Four weeks to Sunday 22 November, the same for everybody until the next Monday.)
                Eligible: 20 people in the community's channels.
                Activation rate 60 %
                Activated: 12 of 20 have done at least one thing that was recorded. By chance alone it could be anywhere \
                from 39 to 78 %.
                Contribution rate 30 %
                Contributing: 6 of 20 marked useful, replied, proposed or voted in these four weeks. By chance alone it \
                could be anywhere from 15 to 52 %.
                The ladder, in people: opened 12 · reacted withheld · marked useful 6 · voted withheld · replied withheld \
                · proposed withheld.
                New in these weeks: 12. Came back after four weeks or more: withheld.
                Critical mass: 300 people activated before it is recommended to everybody; 12 are. Not yet.
                [What these figures mean]
                (Withheld: it could reveal what one person does. Figures speak of 5 people or more and leave as many over; \
                people enter and leave them in groups of 5. Who chose not to be recorded, or has not been told yet, is \
                eligible but never counted as active.)""");
    }

    @Test
    void ce_que_cinq_personnes_ont_fait_se_dit_simplement() {
        var people = company.people(20, FRENCH);
        published(people);
        people.subList(0, 12).forEach(person -> person.presses("Read", ITEM));
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();

        assertThat(people.get(9).types("bilan")).isEqualTo("""
                # Comment va « Tech watch »
                (Quatre semaines au dimanche 22 novembre, les mêmes chiffres pour tous jusqu'au lundi suivant.)
                Éligibles : 20 personnes dans les canaux de la communauté.
                Taux d'activation 60 %
                Activées : 12 sur 20 ont fait au moins une chose enregistrée. Le hasard seul pourrait donner de 39 à 78 %.
                Taux de contribution 30 %
                Contributrices : 6 sur 20 ont jugé utile, répondu, proposé ou voté pendant ces quatre semaines. Le hasard \
                seul pourrait donner de 15 à 52 %.
                L'échelle, en personnes : ouvert 12 · réagi masqué · jugé utile 6 · voté masqué · répondu masqué · proposé \
                masqué.
                Nouvelles dans ces semaines : 12. Revenues après quatre semaines ou plus : masqué.
                Masse critique : 300 personnes activées avant de recommander la communauté à tous ; elles sont 12. Pas \
                encore.
                [Ce que ces chiffres veulent dire]
                (Masqué : ce chiffre pourrait révéler ce que fait une personne. Les chiffres parlent d'au moins 5 \
                personnes et en laissent autant ; on y entre et on en sort par groupes de 5. Qui a choisi de ne pas être \
                enregistré, ou n'a pas encore été informé, est éligible mais jamais compté comme actif.)""");
    }

    @Test
    void the_button_tells_what_the_figures_mean_and_so_does_the_command() {
        var people = company.people(12, ENGLISH);
        published(people);
        people.get(0).presses("Useful", ITEM);
        untilMonday();
        people.get(0).types("summary");

        assertThat(people.get(0).presses("What these figures mean"))
                .isEqualTo(people.get(1).types("summary indicators"))
                .startsWith(
                        "# What the figures mean\nEligible: the people in the community's channels when the week was over")
                .contains("as far back as it is kept, which is 12 months.")
                .endsWith("so it may be off by up to 4 either way.");
        assertThat(company.member("Zoé", FRENCH).types("bilan indicateurs"))
                .startsWith("# Ce que les chiffres veulent dire\nÉligibles");
    }
}
