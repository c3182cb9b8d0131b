package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody is recorded before they were told, and nobody who said no. */
abstract class NoticeContract extends Story {

    private static final String ITEM = "Article";

    /** An edition with one item stands on the wall. */
    private Member grace() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
        return grace;
    }

    @Test
    void the_first_act_works_is_not_recorded_and_brings_one_notice() {
        var ada = company.member("Ada", ENGLISH);
        grace();

        assertThat(ada.presses("Useful", ITEM)).isEqualTo("Thank you: marked useful. Only the total shows.");
        assertThat(ada.reads()).containsExactly("""
                Hello, I'm Rebond. To choose useful topics, I record for 12 months your reactions, votes (except \
                anonymous choices), clicks and replies to my posts, never their text. You see your data; animators \
                and managers, totals of 5+ people; the technical administrator, the database. Declining has no \
                consequence.
                [My data] [Don't record me] [Full notice]""");
        assertThat(ada.recorded()).isEmpty();
        assertThat(company.wall().get(0)).contains("[Useful (1)]");
    }

    @Test
    void the_notice_is_in_the_members_language_and_tells_all_when_asked() {
        var zoe = company.member("Zoé", FRENCH);
        grace();
        zoe.reacts("tada", company.edition().ref());

        assertThat(zoe.reads()).containsExactly("""
                Bonjour, je suis Rebond. Pour choisir des sujets utiles, j'enregistre 12 mois vos réactions, votes \
                (sauf choix anonymes), clics et réponses à mes publications, jamais leur texte. Vous voyez vos \
                données ; animateurs et managers, des totaux d'au moins 5 personnes ; l'administrateur technique, la \
                base. Refuser est sans conséquence.
                [Mes données] [Ne pas m'enregistrer] [Notice complète]""");
        assertThat(zoe.recorded()).isEmpty();
        assertThat(zoe.presses("Notice complète")).isEqualTo("""
                # Ce que Rebond garde sur vous
                Quoi : que vous avez réagi, voté, cliqué, partagé ou répondu à une publication de Rebond, dit venir à \
                une rencontre, ou remercié quelqu'un, avec le jour et le thème. Jamais ce que vous avez écrit, rien de \
                ce que vous faites ailleurs. Ce que vous gardez n'est gardé que pour vous ; ce que vous écrivez pour remercier disparaît au \
                bout de quarante jours au plus.
                Pourquoi : choisir des sujets utiles à cette communauté, et voir si elle est vivante.
                Combien de temps : 12 mois, puis c'est supprimé. Vous pouvez tout effacer à tout moment.
                Qui le voit : vous, tout. Animateurs et managers voient des totaux d'au moins 5 personnes, jamais \
                vous sans votre accord. L'administrateur technique peut lire la base.
                Votre choix : refusez, et tout continue de fonctionner pour vous ; personne n'en est informé.
                [Mes données] [Ne pas m'enregistrer]""");
    }

    @Test
    void an_act_after_the_notice_has_reached_the_member_is_recorded() {
        var ada = company.member("Ada", ENGLISH);
        grace();
        ada.presses("Read", ITEM);
        company.settled();
        ada.presses("Useful", ITEM);

        assertThat(ada.recorded()).containsExactly("Marked useful item");
        assertThat(ada.reads()).hasSize(1);
    }

    @Test
    void two_first_acts_at_once_bring_one_notice() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        grace();
        var edition = company.standing();
        company.settled();
        together(() -> ada.presses("Useful", ITEM), () -> ada.presses("Read", ITEM), () -> {
            ada.reacts("tada", company.edition().ref());
            return edition;
        });

        assertThat(ada.reads()).hasSize(1);
    }
}
