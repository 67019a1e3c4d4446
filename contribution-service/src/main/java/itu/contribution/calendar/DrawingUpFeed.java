package itu.contribution.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.call.DeadlineChange;
import itu.contribution.conference.Conference;
import itu.contribution.conference.Conferences;
import itu.contribution.conference.DeadlineTexts;
import itu.contribution.conference.rules.DeadlineRule;
import itu.platform.language.Language;
import itu.platform.problem.Texts;
import itu.platform.time.BusinessClock;

/** Draws up the calendars of deadlines. A call is in them from the day it opens, because they are public. */
@ApplicationScoped
class DrawingUpFeed {
    private static final String DOMAIN = "@contribution-service.itu-suite";

    private final Conferences conferences;
    private final Calls calls;
    private final BusinessClock clock;

    DrawingUpFeed(Conferences conferences, Calls calls, BusinessClock clock) {
        this.conferences = conferences;
        this.calls = calls;
        this.clock = clock;
    }

    /** All deadlines of all conferences and calls. */
    @Transactional
    String all(Language language) {
        var feed = new DeadlineFeed(text("feed.name.all", Map.of(), language), language);
        conferences.latestFirst().forEach(conference -> add(feed, conference, language));
        calls.openedBy(clock.instant()).forEach(call -> add(feed, call, language));
        return feed.toString();
    }

    /**
     * The deadlines of one conference and its calls.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is no such conference
     */
    @Transactional
    String of(String id, Language language) {
        var conference = conferences.byId(id);
        var name = text("feed.name", Map.of("conference", conference.name(language)), language);
        var feed = new DeadlineFeed(name, language);
        add(feed, conference, language);
        calls.openedBy(clock.instant()).stream()
                .filter(call -> id.equals(call.conference()))
                .forEach(call -> add(feed, call, language));
        return feed.toString();
    }

    private static void add(DeadlineFeed feed, Conference conference, Language language) {
        for (var rule : DeadlineRule.values()) {
            feed.add(new DeadlineFeed.Entry(
                    conference.id().toLowerCase(Locale.ROOT) + "."
                            + rule.name().toLowerCase(Locale.ROOT).replace('_', '-') + DOMAIN,
                    conference.deadline(rule),
                    conference.version() - 1,
                    conference.schedule().recordedAt(),
                    DeadlineTexts.title(rule, conference, language),
                    DeadlineTexts.sentence(rule, conference, language)));
        }
    }

    private void add(DeadlineFeed feed, Call call, Language language) {
        var changes = calls.deadlines(call).changes();
        var figures = Map.of("call", call.reference(), "period", call.period());
        feed.add(new DeadlineFeed.Entry(
                "call." + call.slug().toLowerCase(Locale.ROOT) + DOMAIN,
                call.deadline(),
                changes.size(),
                decidedAt(call, changes),
                text("feed.call.title", figures, language),
                text("feed.call.sentence", figures, language)));
    }

    /** A call of the reference data was announced on a day not recorded: by its opening at the latest. */
    private static Instant decidedAt(Call call, List<DeadlineChange> changes) {
        if (!changes.isEmpty()) {
            return changes.getLast().recordedAt();
        }
        var announced = call.announcedAt();
        return announced == null ? call.opensOn().atStartOfDay(call.zone()).toInstant() : announced;
    }

    private static String text(String key, Map<String, ?> values, Language language) {
        return Texts.format("messages", key, language, values);
    }
}
