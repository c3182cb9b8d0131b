package io.rebond.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How moments and what repeats are told, in words that the grammar understands; and what is wrong with others. */
@MessageBundle("calendar")
interface CalendarMessages {

    @Message("{#if every == 1}every day{#else}every {every} days{/if}")
    String everyDay(int every);

    @Message("every weekday")
    String everyWeekday();

    @Message("{#if every == 1}every {days}{#else}every {every} weeks on {days}{/if}")
    String everyWeek(int every, String days);

    @Message("{#if every == 1}every month{#else}every {every} months{/if} on {place}")
    String everyMonth(int every, String place);

    @Message("{weekday}")
    String onWeekday(String weekday);

    @Message("{first} and {last}")
    String and(String first, String last);

    @Message("the {day}{#when day}{#is in 1 21}st{#is in 2 22}nd{#is in 3 23}rd{#else}th{/when}"
            + "{#if day > 28} or the last day{/if}")
    String dayOfMonth(int day);

    @Message("the last day")
    String lastDay();

    @Message("the {#when ordinal}{#is 1}first{#is 2}second{#is 3}third{#is 4}fourth{#else}last{/when} {weekday}")
    String weekdayOfMonth(int ordinal, String weekday);

    @Message("{what} at {time}")
    String at(String what, String time);

    @Message("{what}, from {date}")
    String from(String what, String date);

    @Message("{what}, until {date}")
    String until(String what, String date);

    @Message("{hour}:{minute}")
    String time(int hour, String minute);

    @Message("{day} {month}")
    String dayAndMonth(int day, String month);

    @Message("{dayAndMonth} {year}")
    String withYear(String dayAndMonth, int year);

    @Message("{weekday}, {date}")
    String day(String weekday, String date);

    @Message("{weekday}, {date}, {time}")
    String moment(String weekday, String date, String time);

    @Message("Nothing says when.")
    String nothing();

    @Message("That is too long to say when: {most} characters at most.")
    String tooLong(int most);

    @Message("I don't know “{word}”.")
    String unknown(String word);

    @Message("I don't know what to do with “{word}” there.")
    String misplaced(String word);

    @Message("Something is missing after “{word}”.")
    String incomplete(String word);

    @Message("There is no such date as {typed}.")
    String impossibleDate(String typed);

    @Message("{typed} is no time of day: the day goes from 0:00 to 23:59.")
    String impossibleTime(String typed);

    @Message("{typed} can be read as two dates: write the month as a word.")
    String twoDates(String typed);

    @Message("{date} is a {weekday}, not a {said}.")
    String otherWeekday(String date, String weekday, String said);

    @Message("That is past: {moment}.")
    String inThePast(String moment);

    @Message("That is more than {years} years away.")
    String tooFar(int years);

    @Message("It would end on {until}, before its first time on {first}.")
    String endsBeforeItBegins(String until, String first);

    @Message("From one time to the next it takes 1 to {most} days, weeks or months.")
    String wrongInterval(int most);

    @Message("Once a day is the most.")
    String tooOften();

    @Message("The {weekday}: once, or every week?")
    String onceOrEvery(String weekday);

    @Message("That happens only once.")
    String happensOnce();

    @Message("That repeats, and one moment is needed.")
    String repeats();

    @Message("Best moment: {moment}, when most people here did something in the last twelve weeks; "
            + "{#if rivals == 0}no other hour comes near, beyond chance.{#else if rivals == 1}by chance alone, one other "
            + "hour may be as good.{#else}by chance alone, {rivals} other hours may be as good.{/if}")
    String bestLearnt(String moment, int rivals);

    @Message("Best moment: {moment}, the usual one, since too little was done here in the last twelve weeks to "
            + "learn from.")
    String bestUsual(String moment);

    @Message("{audience}, on each person's clock")
    String onTheirClocks(String audience);

    @Message("{#if closes}poll closes{#else}{#when feature}{#is 'digest'}edition{#is 'poll'}poll{#is "
            + "'nudge'}nudge{#is 'recognition'}round-up{#is 'gathering'}gathering{#else}{feature}{/when}{/if}")
    String kind(String feature, boolean closes);

    @Message("{kind}: {title}")
    String titled(String kind, String title);

    @Message("tomorrow at 10:00")
    String exampleOnce();

    @Message("every Tuesday at 9:00")
    String exampleRecurring();
}
