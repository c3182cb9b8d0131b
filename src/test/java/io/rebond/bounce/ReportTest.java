package io.rebond.bounce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final String TOKEN = "bWFpbC5sZWF2ZQpjYW1pbGxl.c2lnbmF0dXJlLXRoYXQtaXMtbG9uZy1lbm91Z2g";
    private static final String LINK = "<https://rebond.example/mail/unsubscribe/" + TOKEN + ">";

    @ParameterizedTest
    @ValueSource(strings = {"message/rfc822", "text/rfc822-headers", "Text/RFC822-Headers; charset=utf-8"})
    void nobodyThereIsToldWithTheLinkOfTheLetter(String enclosed) throws Exception {
        assertThat(read(Returned.report("camille@example.com", "failed", "5.1.1", enclosed, LINK)))
                .contains(new Report(true, TOKEN));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.2.1, true",
        "Failed, 5.1.10 (no MX), true",
        "failed, 5.2.2, false",
        "failed, 5.7.1, false",
        "failed, 4.4.1, false",
        "delayed, 4.1.1, false",
        "delayed, 5.1.1, false",
        "relayed, 2.1.5, false"
    })
    void onlyForGoodAndOnlyWhenNobodyIsThere(String action, String status, boolean nobody) throws Exception {
        assertThat(read(Returned.report("camille@example.com", action, status, "message/rfc822", LINK)))
                .contains(new Report(nobody, TOKEN));
    }

    @Test
    void aLinkThatAServerFoldedIsTheSame() throws Exception {
        var folded = LINK.replace("unsubscribe/", "unsubscribe/\n ").replace(".c2", ".\n\tc2");

        assertThat(read(Returned.nobodyThere("camille@example.com", folded))).contains(new Report(true, TOKEN));
    }

    @Test
    void withoutOurLetterItSaysNothingOfAnybody() throws Exception {
        var report = Returned.nobodyThere("camille@example.com", LINK);

        assertThat(read(report.replace("message/rfc822", "application/octet-stream")))
                .contains(new Report(true, ""));
        assertThat(read(report.replace("List-Unsubscribe", "X-Unsubscribe"))).contains(new Report(true, ""));
    }

    @Test
    void anyOtherMailIsNoReport() throws Exception {
        assertThat(read("From: a@example.com\nSubject: Out of office\n\nBack on Monday.\n"))
                .isEmpty();
        assertThat(read("Content-Type: multipart/report; report-type=disposition-notification; boundary=x\n\n--x\n"
                        + "Content-Type: text/plain\n\nread\n--x--\n"))
                .isEmpty();
    }

    @Test
    void mutilatedOnesAreRefusedAndNeverHarm() {
        var random = new Random(20261122);
        int refused = 0;
        var whole = Returned.nobodyThere("camille@example.com", LINK);
        for (int round = 0; round < 2_000; round++) {
            var bytes = whole.getBytes(UTF_8);
            for (int hit = 0; hit <= random.nextInt(5); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                read(bytes).ifPresent(report -> assertThat(report.token()).hasSizeLessThan(1_501));
            } catch (IOException | MessagingException e) {
                refused++;
            }
        }
        assertThat(refused).isLessThan(1_000);
    }

    private static Optional<Report> read(String mail) throws MessagingException, IOException {
        return read(mail.replace("\n", "\r\n").getBytes(UTF_8));
    }

    private static Optional<Report> read(byte[] mail) throws MessagingException, IOException {
        return Report.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
    }
}
