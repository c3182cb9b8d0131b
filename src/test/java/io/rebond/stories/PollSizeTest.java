package io.rebond.stories;

import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rebond.block.Fitting;
import io.rebond.card.CardRenderer;
import io.rebond.card.Portions;
import io.rebond.card.Samples;
import io.rebond.chat.Block;
import io.rebond.chat.Message;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest poll is one message on each platform, whatever is voted: a part that came later could never be posted. */
@QuarkusTest
class PollSizeTest extends Story {

    @ParameterizedTest
    @ValueSource(strings = {" --ajouts --voix 24", " --anonyme --ajouts"})
    void theLongestPollIsOneMessageHoweverManyVote(String how) {
        company.begin(FRENCH);
        var zoe = company.member("Zoé " + "é".repeat(190), FRENCH);
        var options = IntStream.range(0, 24)
                .mapToObj(number -> " \"" + "é".repeat(73) + (char) ('a' + number) + "\"")
                .collect(Collectors.joining());
        zoe.types("sondage \"" + "É".repeat(299) + "?\"" + options + how + " --cloture \"2026-12-31 23:59\"");
        var crowded = crowded(company.standing().get(0).now());

        assertThat(new Fitting(Samples.SEAL).parts(crowded)).hasSize(1);
        assertThat(new Portions(new CardRenderer(Samples.SEAL), 24_000).of(crowded))
                .hasSize(1);
        assertThat(crowded.blocks()).hasSizeLessThan(50);
    }

    /** The ten longest bars that there can be, drawn, beside all twenty-four in words. */
    @Test
    void norDoesItsPictureMakeItTwo() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé " + "é".repeat(190), FRENCH);
        var options = IntStream.range(0, 24)
                .mapToObj(number -> " \"" + "Ê".repeat(73) + (char) ('a' + number) + "\"")
                .collect(Collectors.joining());
        zoe.types("sondage \"" + "É".repeat(299) + "?\"" + options + " --voix 24");
        IntStream.range(0, 24)
                .forEach(number -> zoe.chooses(company.standing().get(0), "Ê".repeat(73) + (char) ('a' + number)));
        zoe.types("sondage fermer");
        var closed = crowded(company.standing().get(0).now());

        assertThat(closed.blocks()).hasAtLeastOneElementOfType(Block.Picture.class);
        assertThat(new Fitting(Samples.SEAL).parts(closed)).hasSize(1);
        assertThat(new Portions(new CardRenderer(Samples.SEAL), 24_000).of(closed))
                .hasSize(1);
    }

    /** As it looks when a hundred thousand have voted for everything. */
    private static Message crowded(Message poll) {
        return new Message(
                poll.summary(),
                poll.blocks().stream()
                        .map(block -> block instanceof Block.Progress line
                                ? new Block.Progress(line.label().replace("0 vote", "100000 votes"), 100)
                                : block)
                        .toList());
    }
}
