package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Role;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs may read, and with what. */
abstract class ApiContract extends Story {

    private static final String ITEM = "Article";

    /** Whether there is a door is true of the whole house, in which every story lives. */
    @BeforeEach
    @AfterEach
    void shut() {
        company.database.useHandle(handle -> handle.execute("delete from api_token"));
    }

    private Member sven() {
        return company.admin("Sven", ENGLISH);
    }

    private static Program program(Member admin, String reports) {
        return Program.with(admin.types("admin token create \"Intranet\" " + reports));
    }

    private long community(String name) {
        return company.database.withHandle(
                handle -> handle.createQuery("select id from community where workspace = ? and name = ?")
                        .bind(0, company.home().workspace().id())
                        .bind(1, name)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void without_a_token_there_is_no_door_and_with_one_nobody_else_is_let_in() {
        var sven = sven();
        assertThat(sven.types("admin token list"))
                .isEqualTo("There is no token, and therefore no door: no program can read anything from me.");
        assertThat(List.of("communities", "polls", "openapi.json", "nothing").stream()
                        .map(Program.without()::isAnswered))
                .containsOnly(404);

        var program = program(sven, "communities");
        assertThat(program.isAnswered("communities")).isEqualTo(200);
        var stranger = Program.without().asks("communities");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(stranger.asString())
                .isEqualTo("{\"status\":401,\"detail\":\"Send a valid token: Authorization: Bearer rebond_…\"}");
        assertThat(Program.without().isAnswered("openapi.json")).isEqualTo(401);
        assertThat(Program.without().isAnswered("nothing")).isEqualTo(401);
    }

    @Test
    void an_administrator_makes_a_token_that_is_shown_once_listed_audited_and_revoked() {
        var sven = sven();
        var shown = sven.types("admin token create \"Intranet\" polls éditions --until 2026-11-30");
        var program = Program.with(shown);

        assertThat(shown.replace(program.token(), "TOKEN").replace("`", "")).isEqualTo("""
                “Intranet” reads editions, polls, until November 30, 2026:
                TOKEN
                (I show it this once and keep only its fingerprint: copy it now to where the program keeps its secrets. \
                If this chat keeps what I say, delete it here.)""");
        company.settled();
        assertThat(Traces.of(program.token(), company.database)).isEmpty();
        assertThat(sven.types("admin token list")).isEqualTo("""
                # Tokens of programs
                **Intranet**  reads editions, polls, until November 30, 2026, not used yet""");
        assertThat(program.isAnswered("polls")).isEqualTo(200);
        assertThat(sven.types("admin token list")).endsWith(", last used on November 17, 2026");

        assertThat(sven.types("admin token revoke \"Intranet\""))
                .isEqualTo("“Intranet” is revoked: nobody reads anything with it any more.");
        assertThat(program.isAnswered("polls")).isEqualTo(404);
        assertThat(sven.types("admin token revoke \"Intranet\"")).isEqualTo("There is no token “Intranet”.");
        assertThat(sven.types("admin audit")).isEqualTo("""
                # The latest changes
                2026-11-17 09:00  Sven: token revoked (Intranet)
                2026-11-17 09:00  Sven: token made (Intranet, editions, polls)""");
    }

    @Test
    void un_jeton_se_crée_en_français_et_ce_qui_ne_va_pas_est_dit() {
        var zoe = company.admin("Zoé", FRENCH);
        zoe.types("réglages communauté créer \"Guilde Java\"");

        assertThat(zoe.types(
                        "réglages jeton créer \"Intranet\" sondages \"éditions:guilde java\" --jusquau 2026-11-30"))
                .startsWith("«\u00a0Intranet\u00a0» lit éditions de «\u00a0Guilde Java\u00a0», sondages, jusqu'au 30"
                        + " novembre 2026\u202f:");
        assertThat(zoe.types("réglages jeton liste")).isEqualTo("""
                # Jetons des programmes
                **Intranet**  lit éditions de «\u00a0Guilde Java\u00a0», sondages, jusqu'au 30 novembre 2026, pas encore \
                utilisé""");
        assertThat(zoe.types("réglages jeton créer \"Intranet\"")).startsWith("Il y a déjà un jeton «\u00a0Intranet");
        assertThat(zoe.types("réglages jeton créer \"Autre\" salaires").replace("`", ""))
                .isEqualTo(
                        "«\u00a0salaires\u00a0» n'est pas un rapport\u202f: communautés, éditions,"
                                + " indicateurs, chartes, sondages. Ceux d'une seule communauté s'écrivent \"sondages:Tech watch\".");
        assertThat(zoe.types("réglages jeton créer \"Autre\" sondages:Cobol"))
                .isEqualTo("Il n'y a pas ici de communauté «\u00a0Cobol\u00a0».");
        assertThat(zoe.types("réglages jeton créer \"Autre\" --jusquau hier").replace("`", ""))
                .isEqualTo("«\u00a0hier\u00a0» n'est pas une date\u202f: écrivez-la ainsi, 2027-01-31.");
        assertThat(zoe.types("réglages jeton créer \"Autre\" --jusquau 2026-11-16"))
                .isEqualTo("Le 16 novembre 2026 est passé\u202f: choisissez un jour à venir.");
        assertThat(zoe.types("réglages jeton révoquer \"Intranet\""))
                .isEqualTo("«\u00a0Intranet\u00a0» est révoqué\u202f: plus personne ne lit rien avec lui.");
    }

    @Test
    void nobody_but_an_administrator_makes_lists_or_ends_one() {
        var grace = company.animator("Grace", ENGLISH);

        for (var line : List.of("admin token list", "admin token create \"Mine\"", "admin token revoke \"Intranet\"")) {
            assertThat(grace.types(line)).isEqualTo("Here, this is for administrators: ask one of them.");
        }
    }

    @Test
    void a_forged_or_ended_token_opens_nothing() {
        var sven = sven();
        var program = program(sven, "polls --until 2026-11-17");
        sven.types("admin token create \"Another\" polls");
        var token = program.token();
        var forged = new ArrayList<>(List.of(
                "rebond_" + "A".repeat(43), token + "A", token.substring(0, 49), token.toLowerCase(), "' or '1'='1"));
        forged.add("%".repeat(7_000));

        assertThat(forged).allSatisfy(each -> assertThat(new Program(each).isAnswered("polls"))
                .isEqualTo(401));
        assertThat(RestAssured.given()
                        .queryParam("token", token)
                        .get("/api/v1/polls")
                        .statusCode())
                .isEqualTo(401);
        assertThat(program.isAnswered("polls")).isEqualTo(200);
        clock.pass(Duration.ofHours(16));
        assertThat(program.isAnswered("polls")).isEqualTo(401);
        assertThat(sven.types("admin token list")).contains("**Intranet**  reads polls, ended, last used on");
    }

    @Test
    void a_token_reads_what_it_names_of_its_own_workspace_and_nothing_else() {
        var sven = sven();
        company.channel("java");
        sven.types("admin community create \"Java guild\" #java");
        long watch = community("Tech watch");
        long guild = community("Java guild");
        var some = program(sven, "polls \"playbooks:Java guild\"");
        var all = Program.with(sven.types("admin token create \"All\""));

        assertThat(some.isAnswered("polls?community=" + watch)).isEqualTo(200);
        assertThat(some.asks("playbooks").jsonPath().getList("rows.community", Long.class))
                .containsExactly(guild);
        assertThat(some.isAnswered("playbooks?community=" + guild)).isEqualTo(200);
        assertThat(some.isAnswered("playbooks?community=" + watch)).isEqualTo(403);
        assertThat(some.isAnswered("playbooks?community=999999999")).isEqualTo(403);
        assertThat(some.asks("editions").asString())
                .isEqualTo("{\"status\":403,\"detail\":\"This token does not read that of editions.\"}");
        assertThat(all.asks("playbooks").jsonPath().getList("rows.community", Long.class))
                .containsExactly(watch, guild);

        company.begin(ENGLISH);
        sven().types("admin token create \"Elsewhere\"");
        long elsewhere = community("Tech watch");
        assertThat(all.isAnswered("polls?community=" + elsewhere)).isEqualTo(404);
        assertThat(all.isAnswered("polls?community=" + Long.MAX_VALUE)).isEqualTo(400);
        assertThat(all.asks("communities").jsonPath().getList("rows.community", Long.class))
                .containsExactly(watch, guild);
    }

    @Test
    void communities_and_how_they_live() {
        var sven = sven();
        sven.types("admin community create \"=cmd|' /C calc'!A0\"");
        company.closedChannel("board");
        sven.types("admin community create \"Tech watch\" #board");
        var program = program(sven, "communities playbooks");

        assertThat(program.reads("communities")).isEqualTo("""
                {"report":"communities","page":0,"size":50,"more":false,"rows":[\
                {"community":#,"name":"Tech watch","language":"en","zone":"Europe/Paris","channels":["veille"]},\
                {"community":#,"name":"=cmd|' /C calc'!A0","language":"en","zone":"Europe/Paris","channels":[]}]}""");
        assertThat(Program.tidy(program.asks("communities", "text/csv")).replaceAll("(?m)^\\d+", "#"))
                .isEqualTo("""
                        community,name,language,zone,channels\r
                        #,Tech watch,en,Europe/Paris,veille\r
                        #,'=cmd|' /C calc'!A0,en,Europe/Paris,\r
                        """);
        assertThat(program.reads("playbooks?size=1")).isEqualTo("""
                {"report":"playbooks","page":0,"size":1,"more":true,"rows":[\
                {"community":#,"purpose":"","language":"en","familiar":false,"zone":"Europe/Paris","cadence":"",\
                "quietHours":"19:00-08:00","holidays":"","weeklyCap":3,"minimumGroup":5,"criticalMass":300,\
                "approval":"REQUIRED","kudosADay":5,"values":[],"relaunchesAWeek":null,"quietAfterDays":null}]}""");
    }

    @Test
    void indicators_are_those_of_the_bulletins_withheld_as_in_chat() {
        var sven = company.visitor();
        company.town.promote(sven.ref(), Role.ADMIN);
        var people = company.people(20, ENGLISH);
        sven.types("share https://example.com/article topic:java");
        sven.types("digest publish");
        people.forEach(person -> person.presses("Read", ITEM));
        company.settled();
        var program = program(sven, "indicators");
        assertThat(program.reads("indicators"))
                .isEqualTo("{\"report\":\"indicators\",\"page\":0,\"size\":50,\"more\":false,\"rows\":[]}");
        people.subList(0, 12).forEach(person -> person.presses("Read", ITEM));
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        people.get(0).reacts("tada", company.edition().ref());
        company.settled();
        clock.pass(Duration.ofDays(6));
        people.get(0).types("summary");

        assertThat(program.reads("indicators")).isEqualTo("""
                {"report":"indicators","page":0,"size":50,"more":false,"rows":[\
                {"community":#,"from":"2026-10-26","to":"2026-11-22","figures":[\
                {"measure":"ELIGIBLE","of":null,"people":20,"withheld":null},\
                {"measure":"ACTIVATED","of":null,"people":12,"withheld":null},\
                {"measure":"CONTRIBUTING","of":null,"people":6,"withheld":null},\
                {"measure":"CLICKED","of":null,"people":12,"withheld":null},\
                {"measure":"REACTED","of":null,"people":null,"withheld":"TOO_FEW"},\
                {"measure":"USEFUL","of":null,"people":6,"withheld":null},\
                {"measure":"VOTED","of":null,"people":null,"withheld":"TOO_FEW"},\
                {"measure":"REPLIED","of":null,"people":null,"withheld":"TOO_FEW"},\
                {"measure":"PROPOSED","of":null,"people":null,"withheld":"TOO_FEW"},\
                {"measure":"NEW","of":null,"people":12,"withheld":null},\
                {"measure":"RETURNING","of":null,"people":null,"withheld":"TOO_FEW"},\
                {"measure":"TOPIC","of":"java","people":12,"withheld":null},\
                {"measure":"TOPIC_OPENED","of":"java","people":12,"withheld":null},\
                {"measure":"TOPIC_REACTED","of":"java","people":6,"withheld":null}]}]}""");
        assertThat(program.asks("indicators.csv").asString())
                .startsWith("community,from,to,figures.measure,figures.of,figures.people,figures.withheld\r\n")
                .contains(
                        ",2026-10-26,2026-11-22,CONTRIBUTING,,6,\r\n", ",REACTED,,,TOO_FEW\r\n", ",TOPIC,java,12,\r\n");
    }

    @Test
    void an_edition_is_read_without_names_in_steps_of_five_and_without_private_places() {
        var sven = sven();
        var people = company.people(12, ENGLISH);
        var board = company.closedChannel("board");
        sven.types("admin community create \"Tech watch\" #board");
        people.get(0).types("share https://example.com/article \"mine\" topic:java");
        sven.types("digest publish #veille");
        people.forEach(person -> person.presses("Useful", ITEM));
        people.subList(0, 4).forEach(person -> person.presses("Read", ITEM));
        people.get(1).types("share https://example.com/secret");
        sven.types("digest publish #board");
        company.settled();
        var program = program(sven, "editions");

        assertThat(board.id()).isEqualTo("C-board");
        assertThat(program.reads("editions")).isEqualTo("""
                {"report":"editions","page":0,"size":50,"more":false,"rows":[\
                {"community":#,"edition":1,"publishedAt":"2026-11-17T#","channels":["veille"],"until":null,\
                "people":null,"items":[\
                {"title":"Article","address":"https://example.com/article","kind":"ARTICLE","origin":"example.com",\
                "topics":["java"],"minutes":null,"useful":10,"replies":null,"clicks":null,"opened":null,"reacted":null,\
                "withheld":"TOO_FEW","peopleWithheld":"NONE_YET"}]}]}""");
        assertThat(Program.tidy(program.asks("editions?format=csv")).replaceAll("(?m)^\\d+", "#"))
                .isEqualTo("""
                        community,edition,publishedAt,channels,until,people,items.title,items.address,items.kind,\
                        items.origin,items.topics,items.minutes,items.useful,items.replies,items.clicks,items.opened,\
                        items.reacted,items.withheld,items.peopleWithheld\r
                        #,1,2026-11-17T#,veille,,,Article,https://example.com/article,ARTICLE,example.com,java,,10,,,\
                        ,,TOO_FEW,NONE_YET\r
                        """);
        company.leaves(company.home());
        company.introduce();
        assertThat(program.reads("editions")).endsWith("\"rows\":[]}");
    }

    /** Its author agreed to its channels and its newsletter, and was told of nothing else. */
    @Test
    void what_somebody_said_in_private_and_agreed_to_publish_is_on_the_wall_and_not_here() {
        var sven = sven();
        var board = company.closedChannel("board");
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", ENGLISH);
        zoe.pointsAt(ada.says(board, "the merger is worth a read: https://example.com/merger-plan"));
        ada.reads();
        ada.presses("Yes");
        company.settled();
        sven.types("digest publish");

        assertThat(company.wall().get(0)).contains("Merger plan");
        assertThat(program(sven, "editions").reads("editions"))
                .endsWith("\"channels\":[\"veille\"],\"until\":null,\"people\":null,\"items\":[]}]}");
    }

    @Test
    void a_poll_is_told_when_it_is_over_and_enough_have_voted() {
        var sven = sven();
        var people = company.people(12, ENGLISH);
        var ada = people.get(0);
        var program = program(sven, "polls");
        ada.types("poll \"=HYPERLINK(\\\"https://example.com\\\") <b>day</b>?\" \"Monday\" \"Friday\"");
        people.subList(0, 4).forEach(person -> person.presses("Monday", ""));
        people.subList(4, 6).forEach(person -> person.presses("Friday", ""));

        assertThat(program.reads("polls")).isEqualTo("""
                {"report":"polls","page":0,"size":50,"more":false,"rows":[\
                {"community":#,"poll":#,"question":"=HYPERLINK(\\"https://example.com\\") <b>day</b>?","channel":"veille",\
                "askedAt":"2026-11-17T#","closesAt":null,"closedAt":null,"anonymous":false,"votesEach":1,"voters":null,\
                "people":null,"withheld":"UNTIL_CLOSED","options":[{"label":"Monday","votes":null},\
                {"label":"Friday","votes":null}]}]}""");
        ada.types("poll close");
        assertThat(program.reads("polls"))
                .contains(
                        "\"closedAt\":\"2026-11-17T#\",\"anonymous\":false,\"votesEach\":1,\"voters\":6,\"people\":13,"
                                + "\"withheld\":null,\"options\":[{\"label\":\"Monday\",\"votes\":4},{\"label\":\"Friday\","
                                + "\"votes\":2}]");
        assertThat(program.asks("polls", "text/csv").asString().replaceAll("T[0-9:.]+Z", "T#"))
                .contains(",\"'=HYPERLINK(\"\"https://example.com\"\") <b>day</b>?\",veille,2026-11-17T#,,2026-11-17T#,"
                        + "false,1,6,13,,Monday,4\r\n");
    }

    @Test
    void an_anonymous_or_hidden_poll_tells_nothing_before_and_one_with_four_votes_nothing_after() {
        var sven = sven();
        var people = company.people(12, ENGLISH);
        var program = program(sven, "polls");
        sven.types("poll \"Plan?\" \"Good\" \"Bad\" --anonymous");
        sven.types("poll \"Hour?\" \"Nine\" \"Ten\" --hidden");
        people.subList(0, 4).forEach(person -> person.presses("Good", ""));
        people.subList(0, 4).forEach(person -> person.presses("Nine", ""));

        assertThat(program.asks("polls").jsonPath().getList("rows.withheld"))
                .containsExactly("UNTIL_CLOSED", "UNTIL_CLOSED");
        sven.types("poll close");
        sven.types("poll close");
        var closed = program.asks("polls").jsonPath();
        assertThat(closed.getList("rows.withheld")).containsExactly("TOO_FEW", "TOO_FEW");
        assertThat(closed.getList("rows.voters")).containsOnlyNulls();
        assertThat(closed.getList("rows.people")).containsOnlyNulls();
        assertThat(closed.getList("rows.options.votes.flatten()")).containsOnlyNulls();
    }

    /** Eleven of thirteen voted, so two did not: how many could have is not told. */
    @Test
    void how_few_did_not_vote_is_not_told_either() {
        var sven = sven();
        var people = company.people(12, ENGLISH);
        people.get(0).types("poll \"Day?\" \"Monday\" \"Friday\"");
        people.subList(0, 11).forEach(person -> person.presses("Monday", ""));
        people.get(0).types("poll close");
        var polls = program(sven, "polls").asks("polls").jsonPath();

        assertThat(polls.getList("rows.voters")).containsExactly(11);
        assertThat(polls.getList("rows.people")).containsOnlyNulls();
    }

    @Test
    void what_was_asked_behind_a_door_stays_there() {
        var sven = sven();
        var board = company.closedChannel("board");
        sven.types("admin community create \"Board\" #board");
        sven.typesIn(board, "poll \"Merger?\" \"Yes\" \"No\"");
        sven.types("poll \"Lunch?\" \"Yes\" \"No\"");

        assertThat(program(sven, "polls").asks("polls").jsonPath().getList("rows.question"))
                .containsExactly("Lunch?");
    }

    @Test
    void pages_are_bounded_and_follow_each_other() {
        var sven = sven();
        IntStream.range(0, 5).forEach(number -> sven.types("poll \"Question " + number + "?\" \"Yes\" \"No\""));
        var program = program(sven, "polls");

        assertThat(questions(program, "size=2")).containsExactly("Question 4?", "Question 3?");
        assertThat(questions(program, "size=2&page=2")).containsExactly("Question 0?");
        assertThat(questions(program, "size=2&page=9999")).isEmpty();
        assertThat(program.asks("polls?size=2").jsonPath().getBoolean("more")).isTrue();
        assertThat(program.asks("polls?size=2&page=2").jsonPath().getBoolean("more"))
                .isFalse();
        assertThat(program.asks("polls?size=4&format=csv").header("Rebond-More"))
                .isEqualTo("true");
        for (var wrong : List.of(
                "size=0",
                "size=101",
                "size=-1",
                "size=1e3",
                "page=10000",
                "page=99999999999999999999",
                "community=0",
                "community=x",
                "format=xml")) {
            assertThat(program.isAnswered("polls?" + wrong)).as(wrong).isEqualTo(400);
        }
        assertThat(program.asks("polls?size=101").asString())
                .isEqualTo("{\"status\":400,\"detail\":\"size is a number from 1 to 100.\"}");
    }

    private static List<String> questions(Program program, String query) {
        return program.asks("polls?" + query).jsonPath().getList("rows.question");
    }

    @Test
    void it_reads_only_and_answers_in_what_the_program_accepts() {
        var sven = sven();
        var program = program(sven, "polls");
        var authorized = RestAssured.given().header("Authorization", "bearer  " + program.token());

        var head = authorized.head("/api/v1/polls");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asString()).isEmpty();
        assertThat(List.of(
                        authorized.post("/api/v1/polls").statusCode(),
                        authorized.put("/api/v1/polls").statusCode(),
                        authorized.patch("/api/v1/polls").statusCode(),
                        authorized.delete("/api/v1/polls").statusCode()))
                .containsOnly(405);
        assertThat(program.asks("polls", "text/html").statusCode()).isEqualTo(406);
        assertThat(program.asks("polls", "text/csv;q=0.5, application/json").contentType())
                .startsWith("application/json");
        assertThat(program.asks("polls", "text/csv, application/json;q=0.5").contentType())
                .startsWith("text/csv");
        assertThat(program.asks("polls.json", "text/csv").contentType()).startsWith("application/json");
        assertThat(program.isAnswered("members")).isEqualTo(404);
    }

    @Test
    void who_asks_in_a_loop_is_told_to_wait_a_minute() {
        var sven = sven();
        var program = program(sven, "polls");
        var another = Program.with(sven.types("admin token create \"Another\" polls"));
        IntStream.range(0, 120)
                .forEach(any -> assertThat(program.isAnswered("polls")).isEqualTo(200));
        var refused = program.asks("polls");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(another.isAnswered("polls")).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        assertThat(program.isAnswered("polls")).isEqualTo(200);
    }

    @Test
    void the_description_says_of_each_report_what_its_rows_hold() {
        var sven = sven();
        sven.types("poll \"Lunch?\" \"Yes\" \"No\"");
        sven.types("share https://example.com/article");
        sven.types("digest publish");
        company.settled();
        var program = Program.with(sven.types("admin token create \"Intranet\""));
        var description = program.asks("openapi.json").jsonPath();

        assertThat(description.getString("openapi")).isEqualTo("3.1.0");
        assertThat(description.getMap("paths").keySet())
                .map(Object::toString)
                .containsExactly("/communities", "/editions", "/indicators", "/playbooks", "/polls");
        for (var report : List.of("communities", "editions", "playbooks", "polls")) {
            var schema = "components.schemas." + report;
            Map<String, Object> row = program.asks(report).jsonPath().getMap("rows[0]");
            assertThat(description.getMap(schema + ".properties").keySet())
                    .as(report)
                    .map(Object::toString)
                    .containsExactlyElementsOf(row.keySet());
            assertThat(described(description, schema)).doesNotContainNull();
        }
        assertThat(description
                        .getMap("components.schemas.polls.properties.voters")
                        .toString())
                .isEqualTo("{type=[integer, null], description=How many voted; absent where it is withheld.}");
        assertThat(description
                        .getMap("components.schemas.polls.properties.withheld")
                        .get("enum")
                        .toString())
                .isEqualTo("[UNTIL_CLOSED, TOO_FEW, NONE_YET, null]");
    }

    private static List<Object> described(JsonPath description, String schema) {
        return description.getList(schema + ".properties.collect { it.value.description }");
    }
}
