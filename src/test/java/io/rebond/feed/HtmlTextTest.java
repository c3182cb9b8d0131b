package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource({
        "Why List<String> is rarely right, Why List<String> is rarely right",
        "Why <b>List</b>&lt;String&gt; is right, Why List<String> is right",
        "1 < 2 <script>alert(1)</script> <img src=x onerror=y>, 1 < 2",
        "Caf&eacute; &#38; co, Café & co",
        "<T> T map(Function<? super T> f), <T> T map(Function<? super T> f)"
    })
    void readsATitleTheWayItsAuthorMeantIt(String title, String text) {
        assertThat(HtmlText.ofTitle(title)).isEqualTo(text);
    }
}
