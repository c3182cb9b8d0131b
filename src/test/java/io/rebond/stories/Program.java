package io.rebond.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.regex.Pattern;

/** A program that reads what its token lets it, and what it is given. */
record Program(String token) {

    private static final Pattern TOKEN = Pattern.compile("rebond_[A-Za-z0-9_-]{43}");
    private static final Program NOBODY = new Program("");

    /** With the token that somebody was shown just now. */
    static Program with(String shown) {
        var token = TOKEN.matcher(shown);
        assertThat(token.find()).as(shown).isTrue();
        return new Program(token.group());
    }

    static Program without() {
        return NOBODY;
    }

    Response asks(String path) {
        return asks(path, "*/*");
    }

    Response asks(String path, String accepts) {
        var request = given().accept(accepts);
        return (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).get("/api/v1/" + path);
    }

    int isAnswered(String path) {
        return asks(path).statusCode();
    }

    /** Without what differs each time: numbers that the database gives, and hours. */
    String reads(String path) {
        return tidy(asks(path));
    }

    static String tidy(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        return response.asString()
                .replaceAll("(\"(community|poll)\":)\\d+", "$1#")
                .replaceAll("T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "T#");
    }
}
