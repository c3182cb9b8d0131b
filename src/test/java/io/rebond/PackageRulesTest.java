package io.rebond;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageRulesTest {
    @TempDir
    Path folder;

    @Test
    void aPackageNobodyDrewIsRefused() {
        PlantedHouse house = house("package io.rebond.gossip; class Rumour {}");
        house.assertBites(PackageRules.everyPackageIsInTheTable(), "io.rebond.gossip.Rumour");
    }

    @ParameterizedTest
    @CsvSource({
        "digest, poll", // siblings
        "poll, feed", // digest's own foundation
        "poll, web", // a poll fetches nothing
        "web, feed",
        "feed, chat",
        "chat, delivery",
        "delivery, privacy",
        "privacy, delivery", // notices go through the port in chat
        "calendar, command",
        "command, privacy",
        "engagement, nudge",
        "nudge, summary",
        "summary, digest",
        "slack, delivery",
        "block, slack", // how a message looks is not who sends it
        "block, webapi",
        "webapi, slack",
        "teams, sandbox",
        "sandbox, gate", // who may come in is no platform's business
        "gate, window",
        "window, delivery",
        "summary, window",
        "delivery, mail",
        "poll, demo",
        "gossip, chat"
    })
    void anImportOutsideTheTableIsRefused(String from, String to) {
        neighbours(from, to).assertBites(PackageRules.importsFollowTheTable(), from + ".Curious", to + ".Private");
    }

    @ParameterizedTest
    @CsvSource({
        "feed, web",
        "digest, feed",
        "digest, command",
        "directory, privacy",
        "calendar, directory",
        "command, directory",
        "summary, engagement",
        "mail, chat",
        "gate, sandbox",
        "slack, block",
        "window, gate",
        "demo, poll",
        "poll, poll"
    })
    void anImportInTheTableIsAllowed(String from, String to) {
        neighbours(from, to).assertSpares(PackageRules.importsFollowTheTable());
    }

    @Test
    void theFrontImportsAllAndIsImportedByNobody() {
        PlantedHouse front = house("package io.rebond; class Start { io.rebond.poll.Poll poll; }")
                .with("package io.rebond.poll; public class Poll {}");
        front.assertSpares(PackageRules.importsFollowTheTable());

        front.with("package io.rebond; public class Banner {}")
                .with("package io.rebond.demo; class PrintsTheBanner { io.rebond.Banner banner; }");
        front.assertBites(PackageRules.importsFollowTheTable(), "io.rebond.demo.PrintsTheBanner");
    }

    @Test
    void anImportIsSeenInArraysGenericsAndAnnotations() {
        PlantedHouse house = house("package io.rebond.poll; public @interface Poll {}")
                .with("package io.rebond.digest; class KeepsAnArray { io.rebond.poll.Poll[] polls; }")
                .with("package io.rebond.digest; class KeepsAList { java.util.List<io.rebond.poll.Poll> polls; }")
                .with("package io.rebond.digest; @io.rebond.poll.Poll class WearsIt {}");
        house.assertBites(
                PackageRules.importsFollowTheTable(), "digest.KeepsAnArray", "digest.KeepsAList", "digest.WearsIt");
    }

    @Test
    void aCycleIsRefused() {
        PlantedHouse house = house("package io.rebond.command; public class Hen { io.rebond.directory.Egg egg; }")
                .with("package io.rebond.directory; public class Egg { io.rebond.command.Hen hen; }");
        house.assertBites(PackageRules.packagesAreFreeOfCycles(), "Slice command", "Slice directory");
    }

    @Test
    void aSecondFloorIsRefused() {
        PlantedHouse house = house("package io.rebond.poll.ballot; class Attic {}");
        house.assertBites(PackageRules.packagesHaveOneLevel(), "io.rebond.poll.ballot.Attic");
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.persistence, Id",
        "org.hibernate, Session",
        "io.quarkus.hibernate.orm.panache, PanacheEntity",
        "jakarta.ws.rs, Path",
        "org.quartz, Job",
        "com.slack.api, Slack",
        "com.microsoft.graph, Chat"
    })
    void chatSpeaksOfNoTechnique(String technique, String type) {
        PlantedHouse house = house("package " + technique + "; public interface " + type + " {}")
                .with("package io.rebond.chat; class Impure { " + technique + "." + type + " leak; }");
        house.assertBites(PackageRules.chatIsOnlyALanguage(), "io.rebond.chat.Impure", technique + "." + type);
    }

    @Test
    void slackOutsideSlackIsRefused() {
        PlantedHouse house = house("package com.slack.api; public class Slack {}")
                .with("package io.rebond.slack; class Posts { com.slack.api.Slack slack; }")
                .with("package io.rebond.block; class Draws { com.slack.api.Slack slack; }");
        house.assertSpares(PackageRules.slackStaysInSlack());

        house.with("package io.rebond.digest; class PostsItself { com.slack.api.Slack slack; }");
        house.assertBites(PackageRules.slackStaysInSlack(), "io.rebond.digest.PostsItself");
    }

    @Test
    void teamsOutsideTeamsIsRefused() {
        PlantedHouse house = house("package com.microsoft.bot.builder; public class Bot {}")
                .with("package io.rebond.teams; class Posts { com.microsoft.bot.builder.Bot bot; }")
                .with("package io.rebond.connector; class Sends { com.microsoft.bot.builder.Bot bot; }");
        house.assertSpares(PackageRules.teamsStaysInTeams());

        house.with("package io.rebond.slack; class PostsItself { com.microsoft.bot.builder.Bot bot; }");
        house.assertBites(PackageRules.teamsStaysInTeams(), "io.rebond.slack.PostsItself");
    }

    private PlantedHouse neighbours(String from, String to) {
        return house("package io.rebond." + to + "; public class Private {}")
                .with("package io.rebond." + from + "; class Curious { io.rebond." + to + ".Private seen; }");
    }

    private PlantedHouse house(String source) {
        return new PlantedHouse(folder).with(source);
    }
}
