package io.rebond.bounce;

/** Reports as mail servers write them, about a letter whose unsubscribe header is given. */
public final class Returned {

    private Returned() {}

    public static String nobodyThere(String address, String unsubscribe) {
        return report(address, "failed", "5.1.1", "message/rfc822", unsubscribe);
    }

    static String report(String address, String action, String status, String enclosed, String unsubscribe) {
        return """
                From: MAILER-DAEMON@mx.example.com
                To: bounces@exemple.fr
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="=_part"

                --=_part
                Content-Type: text/plain; charset=us-ascii

                Your message could not be delivered.
                --=_part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.com
                Arrival-Date: Tue, 17 Nov 2026 09:00:00 +0100

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 user unknown

                --=_part
                Content-Type: %s

                From: La veille <veille@exemple.fr>
                List-Unsubscribe: %s
                Subject: =?UTF-8?Q?La_veille?=

                What was in it.
                --=_part--
                """.formatted(address, action, status, enclosed, unsubscribe);
    }
}
