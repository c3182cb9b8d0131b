package io.rebond.mail;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;

/** Somebody follows the links of a letter in a browser. */
public final class Following {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private Following() {}

    public static Response follow(String link) {
        return asking(BROWSER).get(link);
    }

    /** Opens the page of a button and presses it there. */
    public static Response pressed(String link) {
        var page = Jsoup.parse(follow(link).then().statusCode(200).extract().asString());
        return send(
                page.selectFirst("form").attr("action"),
                page.selectFirst("input[name=once]").attr("value"));
    }

    public static Response post(String link) {
        return asking(BROWSER).post(link);
    }

    public static String read(Response response) {
        return Jsoup.parse(response.asString()).body().text();
    }

    static Response send(String link, String once) {
        return asking(BROWSER).formParam("once", once).post(link);
    }

    static RequestSpecification asking(String agent) {
        return given().urlEncodingEnabled(false).redirects().follow(false).header("User-Agent", agent);
    }
}
