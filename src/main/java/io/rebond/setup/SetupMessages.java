package io.rebond.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What administrators are told. */
@MessageBundle("setup")
interface SetupMessages {

    @Message("This is for administrators.")
    String reserved();

    @Message("I find nobody called “{word}”: name somebody as `@name`, or by the name that they alone bear.")
    String nobody(String word);

    @Message("“{word}” is no role: ambassador, manager, animator or admin.")
    String noRole(String word);

    @Message("“{word}” is neither a channel that I am in nor a community.")
    String noPlace(String word);

    @Message("“{word}” is no date: write it as `2027-01-31`.")
    String noDate(String word);

    @Message("{date} is over: choose a day to come.")
    String past(String date);

    @Message("An administrator administers the whole workspace: leave the place out.")
    String adminsEverywhere();

    @Message("everywhere")
    String everywhere();

    @Message("in the community “{name}”")
    String inCommunity(String name);

    @Message("in {name}")
    String inChannel(String name);

    @Message(", until {date}")
    String until(String date);

    @Message("{name} has the role {role} {where}{until}.")
    String roleGiven(String name, String role, String where, String until);

    @Message("{name} no longer has the role {role} {where}.")
    String roleTaken(String name, String role, String where);

    @Message("{name} was not given the role {role} {where}. Roles that the platform itself gives are changed "
            + "there.")
    String roleNotGiven(String name, String role, String where);

    @Message("Give a role")
    String roleTitle();

    @Message("Give")
    String roleSubmit();

    @Message("Who")
    String fieldPerson();

    @Message("@name, or the whole name")
    String fieldPersonHint();

    @Message("Role")
    String fieldRole();

    @Message("Where")
    String fieldWhere();

    @Message("#channel or a community; left empty: everywhere")
    String fieldWhereHint();

    @Message("Until")
    String fieldUntil();

    @Message("2027-01-31; left empty: without an end")
    String fieldUntilHint();

    @Message("Lists who has which role, where and until when")
    String doesRoles();

    @Message("Gives a role: everywhere, in a community or in one channel")
    String doesGive();

    @Message("Takes a role back")
    String doesTake();

    @Message("Roles")
    String rolesTitle();

    @Message("Rebond itself has given no role yet.")
    String noRoles();

    @Message("Besides, whoever administers the platform or stands in REBOND_ADMINS administers Rebond, and who "
            + "manages a team is a manager.")
    String rolesFooter();

    @Message("A team needs a name of 1 to {most} characters.")
    String teamName(int most);

    @Message("There is a team “{team}” already.")
    String teamKnown(String team);

    @Message("The team “{team}” is there; nobody manages it yet.")
    String teamCreated(String team);

    @Message("The team “{team}” is there, managed by {name}.")
    String teamCreatedFor(String team, String name);

    @Message("There is no line to read: `team,person,role`.")
    String noLines();

    @Message("Imported: {teams} {#if teams == 1}team{#else}teams{/if}, {people} {#if people == "
            + "1}line{#else}lines{/if}.")
    String teamsImported(int teams, int people);

    @Message("Nothing was imported. Mend these lines and send them again:")
    String nothingImported();

    @Message("Line {line}: {#when name}{#is 'QUOTE_NOT_CLOSED'}a quotation mark is never closed.{#is "
            + "'TOO_FEW_COLUMNS'}after “{word}”, the person is missing.{#is 'NO_TEAM'}the team is missing.{#is "
            + "'TEAM_TOO_LONG'}the team's name is longer than {most} characters.{#is 'NO_PERSON'}the person is "
            + "missing.{#is 'UNKNOWN_PERSON'}I find nobody called “{word}”, or more than one.{#else}“{word}” is "
            + "neither member nor manager.{/when}")
    String flaw(long line, String name, String word, int most);

    @Message("and {count} more.")
    String moreFlaws(int count);

    @Message("New team")
    String teamTitle();

    @Message("Create")
    String teamSubmit();

    @Message("Name of the team")
    String fieldTeam();

    @Message("Who manages it")
    String fieldManager();

    @Message("Import teams")
    String importTitle();

    @Message("Import")
    String importSubmit();

    @Message("One line for each person")
    String fieldLines();

    @Message("team,person,role; the role is manager or left empty. A form takes {most} characters, some 80 "
            + "lines: send a longer list in parts, which add up.")
    String fieldLinesHint(int most);

    @Message("Lists the teams")
    String doesTeams();

    @Message("Makes a team")
    String doesTeamCreate();

    @Message("Imports teams from a spreadsheet's lines")
    String doesTeamImport();

    @Message("There is no team yet.")
    String noTeams();

    @Message("{count} {#if count == 1}team{#else}teams{/if}")
    String teamsTitle(int count);

    @Message("{count} {#if count == 1}person{#else}people{/if}")
    String people(int count);

    @Message(", managed by {name}")
    String managedBy(String name);

    @Message("Communities")
    String communitiesTitle();

    @Message("Lists the communities and their channels")
    String doesCommunities();

    @Message("Makes a community, and puts channels into it")
    String doesCommunityCreate();

    @Message("{count} {#if count == 1}person{#else}people{/if}, {language}, {zone}")
    String population(int count, String language, String zone);

    @Message("{#when tag}{#is 'fr'}French{#else}English{/when}")
    String language(String tag);

    @Message("A community needs a name of 1 to {most} characters.")
    String communityName(int most);

    @Message("Community “{name}”: {#if channels.isEmpty}no channel yet. The same command with a #channel behind "
            + "the name puts it in.{#else}{channels}{/if}")
    String communityStands(String name, String channels);

    @Message("Chooses the language of what is posted to the community")
    String doesLanguage();

    @Message("“{community}” speaks {language}.")
    String speaks(String community, String language);

    @Message("I speak English and French, not “{word}”.")
    String noLanguage(String word);

    @Message("Shows who changed what")
    String doesAudit();

    @Message("Nobody has changed anything yet.")
    String noAudit();

    @Message("The latest changes")
    String auditTitle();

    @Message("{actor}: {change}")
    String audited(String actor, String change);

    @Message("Changes the rules that the community lives by")
    String doesPlaybook();

    @Message("Shows the playbook as text")
    String doesPlaybookExport();

    @Message("Compares or applies a playbook, your own or a ready one")
    String doesPlaybookImport();

    @Message("Playbook")
    String playbookTitle();

    @Message("Go on")
    String playbookSubmit();

    @Message("Rules, one to a line")
    String fieldYaml();

    @Message("What to do")
    String fieldWhat();

    @Message("Show what would change")
    String choiceCompare();

    @Message("Apply all of it")
    String choiceApply();

    @Message("Nothing would change: the playbook says so already.")
    String unchanged();

    @Message("“{community}” now lives by this playbook. Changed:")
    String applied(String community);

    @Message("Nothing is changed yet. This would:")
    String wouldChange();

    @Message("Nothing was changed. Mend this and send it again:")
    String refusedWhole();

    @Message("There is no ready playbook “{word}”: `pilot`, `established` or `expert`.")
    String noPlaybook(String word);

    @Message("{#if line > 0}Line {line}: {/if}{#when problem}{#is 'NOT_YAML'}this is not a list of rules, `name: "
            + "value`.{#is 'UNKNOWN_KEY'}there is no rule called “{key}”.{#is 'TWICE'}“{key}” stands twice.{#is "
            + "'MISSING'}“{key}” is missing.{#else}“{key}”: {rule}.{/when}")
    String playbookFlaw(int line, String problem, String key, String rule);

    @Message("{#when key}{#is 'purpose'}Purpose{#is 'language'}Language{#is 'address'}French says{#is 'zone'}Time "
            + "zone{#is 'cadence'}Cadence{#is 'quiet-hours'}Quiet hours{#is 'holidays'}Public "
            + "holidays of{#is 'weekly-cap'}Unasked messages a week, at "
            + "most{#is 'minimum-group'}Smallest group in figures{#is 'critical-mass'}Critical mass{#is 'kudos-a-day'}Thanks a day, for each{#is "
            + "'values'}Values{#is 'relaunch-a-week'}People asked a week to revive what went quiet{#is "
            + "'relaunch-after-days'}Days until a topic counts as quiet{#else}An "
            + "animator's go-ahead{/when}")
    String field(String key);

    @Message("{#when name}{#is 'en'}English{#is 'fr'}French{#is 'formal'}vous{#is 'familiar'}tu{#is "
            + "'required'}required{#else}not needed{/when}")
    String choice(String name);

    @Message("{#when key}{#is 'purpose'}which need it answers, in 500 characters at most{#is 'language'}en or "
            + "fr{#is 'address'}formal or familiar{#is 'zone'}a zone such as Europe/Paris{#is 'cadence'}such as "
            + "every tuesday at 9:00{#is 'quiet-hours'}such as 19:00-08:00{#is 'holidays'}a "
            + "country or subdivision such as FR, DE-BY or CH-GE; empty for none{#is 'weekly-cap'}a number from 0 to "
            + "20{#is 'minimum-group'}a number from 5 to 100{#is 'critical-mass'}a number of people, from 1 up{#is "
            + "'kudos-a-day'}a number from 0 to 20, 0 for no thanks{#is 'values'}up to 10, of 40 characters at most, with "
            + "commas between them{#is 'relaunch-a-week'}a number from 0 to 20, where fewer than installed; empty for as "
            + "installed{#is 'relaunch-after-days'}a number from 14 to 60, where more than installed; empty for as "
            + "installed{#is 'approval'}required or automatic{#else}a rule{/when}")
    String rule(String key);

    @Message("somebody who was erased")
    String somebody();
}
