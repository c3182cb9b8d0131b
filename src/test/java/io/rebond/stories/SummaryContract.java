package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the community is doing, told about five people or more. */
abstract class SummaryContract extends Story {

    private static final String ITEM = "Article";

    private void publish() {
        var grace = company.visitor();
        grace.types("share https://example.com/article");
        grace.types("digest publish");
    }

    private void told(List<Member> people) {
        people.forEach(person -> person.presses("Read", ITEM));
        company.settled();
    }

    @Test
    void a_community_of_four_is_told_no_figure() {
        var people = company.people(4, ENGLISH);

        assertThat(people.get(0).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                This community has fewer than 5 people: no figure about it is told.""");
    }

    @Test
    void une_communaute_de_quatre_ne_recoit_aucun_chiffre() {
        var people = company.people(4, FRENCH);

        assertThat(people.get(0).types("bilan")).isEqualTo("""
                # Comment va « Tech watch »
                Cette communauté compte moins de 5 personnes : aucun chiffre n'est donné.""");
    }

    @Test
    void what_fewer_than_five_did_is_withheld() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.subList(0, 4).forEach(person -> person.presses("Useful", ITEM));

        assertThat(people.get(0).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                Eligible: 12 people in the community's channels.
                Activation rate: Figure withheld: it could reveal what one person does.
                Contribution rate: Figure withheld: it could reveal what one person does.
                Marked useful, 28 days: Figure withheld: it could reveal what one person does.
                Reactions, 28 days: Figure withheld: it could reveal what one person does.
                Articles opened, 28 days: Figure withheld: it could reveal what one person does.
                Replies, 28 days: Figure withheld: it could reveal what one person does.
                Proposals, 28 days: Figure withheld: it could reveal what one person does.
                (Figures speak of 5 people or more. Who chose not to be recorded, or has not been told yet, is \
                eligible but never counted as active.)""");
    }

    @Test
    void what_all_but_fewer_than_five_did_is_withheld_too() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.subList(0, 8).forEach(person -> person.presses("Useful", ITEM));
        people.subList(0, 7).forEach(person -> person.presses("Read", ITEM));

        assertThat(people.get(0).types("summary"))
                .contains("Activation rate: Figure withheld", "Contribution rate: Figure withheld")
                .contains("Marked useful, 28 days: Figure withheld", "Articles opened, 28 days: 7, by 7 people.");
    }

    @Test
    void what_five_or_more_did_is_told_in_plain_words() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.subList(0, 5).forEach(person -> person.presses("Useful", ITEM));
        people.subList(0, 6).forEach(person -> person.presses("Read", ITEM));
        people.get(0).reacts("tada", company.edition().ref());
        company.settled();

        assertThat(people.get(11).types("summary")).isEqualTo("""
                # How “Tech watch” is doing
                Eligible: 12 people in the community's channels.
                Activation rate 50 %
                Activated: 6 of 12 have done at least one thing that was recorded.
                Contribution rate 41 %
                Contributing: 5 of 12 marked useful, replied, shared or voted in the last 28 days.
                Marked useful, 28 days: 5, by 5 people.
                Reactions, 28 days: Figure withheld: it could reveal what one person does.
                Articles opened, 28 days: 6, by 6 people.
                Replies, 28 days: Figure withheld: it could reveal what one person does.
                Proposals, 28 days: Figure withheld: it could reveal what one person does.
                (Figures speak of 5 people or more. Who chose not to be recorded, or has not been told yet, is \
                eligible but never counted as active.)""");
    }

    @Test
    void ce_que_cinq_personnes_ont_fait_se_dit_simplement() {
        var people = company.people(10, FRENCH);
        publish();
        told(people);
        people.subList(0, 5).forEach(person -> person.presses("Useful", ITEM));

        assertThat(people.get(9).types("bilan")).isEqualTo("""
                # Comment va « Tech watch »
                Éligibles : 10 personnes dans les canaux de la communauté.
                Taux d'activation 50 %
                Activées : 5 sur 10 ont fait au moins une chose enregistrée.
                Taux de contribution 50 %
                Contributrices : 5 sur 10 ont jugé utile, répondu, proposé ou voté ces 28 derniers jours.
                Jugé utile, 28 jours : 5, par 5 personnes.
                Réactions, 28 jours : Chiffre masqué : il pourrait révéler ce que fait une personne.
                Articles ouverts, 28 jours : Chiffre masqué : il pourrait révéler ce que fait une personne.
                Réponses, 28 jours : Chiffre masqué : il pourrait révéler ce que fait une personne.
                Propositions, 28 jours : Chiffre masqué : il pourrait révéler ce que fait une personne.
                (Les chiffres parlent d'au moins 5 personnes. Qui a choisi de ne pas être enregistré, ou n'a pas \
                encore été informé, est éligible mais jamais compté comme actif.)""");
    }
}
