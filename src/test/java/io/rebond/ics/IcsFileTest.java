package io.rebond.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IcsFileTest {

    @Test
    void a_title_begins_no_property_of_its_own() {
        assertThat(IcsFile.escaped("Lunch\r\nATTENDEE:a;b,c\\d\u0007")).isEqualTo("Lunch\\nATTENDEE:a\\;b\\,c\\\\d");
    }

    @Property
    void no_line_is_longer_than_may_be_and_unfolding_gives_back_what_was(@ForAll @StringLength(max = 300) String any) {
        var line = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("[\r\n]", "");
        var folded = IcsFile.folded(line);

        assertThat(Arrays.stream(folded.split("\r\n", -1)))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(IcsFile.LINE_LIMIT));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
}
