package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealedXmlTest {
    @ParameterizedTest
    @CsvSource({
        "AT&T & friends &, AT&amp;T &amp; friends &amp;",
        "?a=1&b=2&copy=3, ?a=1&amp;b=2&amp;copy=3",
        "&amp;&lt;&gt;&quot;&apos;, &amp;&lt;&gt;&quot;&apos;",
        "Caf&eacute;, Caf&#233;",
        "&AMP;&LT;, &#38;&#60;",
        "&unheardof;, &amp;unheardof;",
        "&#233;&#xE9;&#x1F600;, &#233;&#233;&#128512;",
        "a&#0;b&#8;c&#xD800;d&#x110000;e, abcde",
        "It&#146;s &#150;, It\u2019s \u2013",
        "It\u0092s, It\u2019s",
        "bell\u0007, bell",
        "'<a><![CDATA[A & B &eacute;]]>&</a>', '<a><![CDATA[A & B &eacute;]]>&amp;</a>'",
        "'<![CDATA[ never & closed', '<![CDATA[ never &amp; closed'",
        "'\uFEFF \uFEFF<a/> ', <a/>",
        "'<b>Warning</b> in a.php\n<?xml version=\"1.0\"?><rss></rss>', <rss></rss>",
        "<!-- cached --><?xml ?><?xml ?><a:feed></a:feed><!-- 0.3 s --> in all, <a:feed></a:feed>",
        "<rss><![CDATA[<?xml ?></rss>]]></rss>, <rss><![CDATA[<?xml ?></rss>]]></rss>",
        "<rss><channel>cut, <rss><channel>cut"
    })
    void putsRightWhatHonestFeedsGetWrong(String written, String meant) {
        assertThat(HealedXml.of(written)).isEqualTo(meant);
    }

    @Test
    void takesNoTimeOverWhatIsNeverClosed() {
        String open = "<![CDATA[&".repeat(500_000);

        assertThat(HealedXml.of(open)).startsWith("<![CDATA[&amp;<![CDATA[&amp;");
    }
}
