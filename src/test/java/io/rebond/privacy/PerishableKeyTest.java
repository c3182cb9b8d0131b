package io.rebond.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is hidden is read with the secret and the salt together, and alike in nothing that an onlooker could compare. */
class PerishableKeyTest {

    private static final MemberRef ADA = new MemberRef(new WorkspaceRef("slack", "T1"), "U1");

    private final PerishableKeys keys = keys("a secret of at least thirty-two characters");
    private final String salt = keys.newSalt();

    private static PerishableKeys keys(String secret) {
        return new PerishableKeys(new SecretKey(new KeySource(Optional.of(secret), "jdbc:h2:mem:none", "h2")));
    }

    @Property(tries = 200)
    void whatIsHiddenIsRevealedAndNeverLooksTheSame(@ForAll long number) {
        var hidden = keys.of(salt).hide(number, "here");

        assertThat(hidden).hasSize(48).isNotEqualTo(keys.of(salt).hide(number, "here"));
        assertThat(keys.of(salt).reveal(hidden, "here")).contains(number);
    }

    @Example
    void anotherSecretAnotherSaltOrAnotherPlaceRevealsNothing() {
        var hidden = keys.of(salt).hide(7, "here");

        assertThat(keys.of(salt).reveal(hidden, "there")).isEmpty();
        assertThat(keys.of(keys.newSalt()).reveal(hidden, "here")).isEmpty();
        assertThat(keys("another secret of thirty-two characters").of(salt).reveal(hidden, "here"))
                .isEmpty();
    }

    @Example
    void aMemberHasOneAliasForEachSaltAndSecret() {
        var alias = keys.of(salt).aliasOf(ADA);

        assertThat(alias).hasSize(64).isEqualTo(keys.of(salt).aliasOf(ADA));
        assertThat(alias)
                .isNotEqualTo(keys.of(keys.newSalt()).aliasOf(ADA))
                .isNotEqualTo(
                        keys("another secret of thirty-two characters").of(salt).aliasOf(ADA))
                .isNotEqualTo(keys.of(salt).aliasOf(new MemberRef(ADA.workspace(), "U2")));
    }
}
